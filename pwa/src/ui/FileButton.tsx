import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fetchFile } from '../graphql/answer.ts';
import { obstacle } from '../graphql/client.ts';
import { saveAs } from './saveAs.ts';
import { Wrong } from './Wrong.tsx';

interface Props {
  path: string;
  /** What the file is called, with its extension. */
  name: string;
  look?: string;
  children: ComponentChildren;
}

/**
 * Saves a file of the server. No plain link: that knows nothing of a session to renew, and the browser would keep the refusal as the file.
 */
export function FileButton({ path, name, look = 'btn ghost', children }: Props) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  async function save() {
    setBusy(true);
    const answer = await fetchFile(path);
    setBusy(false);
    setWrong(answer.kind === 'data' ? null : obstacle(answer));
    if (answer.kind === 'data') saveAs(answer.data, name);
  }
  return (
    <>
      <button type="button" class={look} disabled={busy} onClick={() => void save()}>
        {children}
      </button>
      <Wrong text={wrong} />
    </>
  );
}
