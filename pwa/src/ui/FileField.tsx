import { useState } from 'preact/hooks';
import { upload } from '../graphql/client.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  wrong?: string | null;
  /** What the person may choose; a table of text when absent. */
  accept?: string;
  /** The file is at the server. */
  uploaded: (id: string) => void;
}

/** A file that goes to the server as soon as it is chosen. */
export function FileField({ uploaded, wrong, accept = '.csv,text/csv', ...field }: Props) {
  const [state, setState] = useState<{ busy?: boolean; wrong?: string }>({});
  async function send(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    setState({ busy: true });
    const came = await upload(file);
    setState('wrong' in came ? came : {});
    if ('id' in came) uploaded(came.id);
    else input.value = '';
  }
  return (
    <>
      <Field
        {...field}
        type="file"
        accept={accept}
        disabled={state.busy}
        wrong={state.wrong ?? wrong}
        onChange={({ currentTarget }) => void send(currentTarget)}
      />
      {state.busy && <p role="status">Het bestand gaat naar de server...</p>}
    </>
  );
}
