import { useState } from 'preact/hooks';
import { sentence } from '../../text/sentences.ts';
import { removePhoto, savePhoto } from './book.ts';
import { Portrait } from './ExpertCard.tsx';
import { squareOf } from './picture.ts';

interface Props {
  name: string;
  path: string | null;
  changed: () => void;
}

/** The own photo: made small on the device, replaced or taken away in one tap. */
export function PhotoLine({ name, path, changed }: Props) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  async function run(act: () => Promise<string | null>) {
    setBusy(true);
    const refused = await act();
    setBusy(false);
    setWrong(refused);
    if (refused === null) changed();
  }

  async function send(file: File): Promise<string | null> {
    const square = await squareOf(file);
    return square === null ? sentence('PHOTO_UNFIT') : ((await savePhoto(square)).refused?.message ?? null);
  }

  return (
    <section>
      <h2>Foto</h2>
      <div class="photoline">
        <Portrait name={name} path={path} />
        <div>
          <div class="actions">
            <label class="btn ghost pickfile">
              {busy ? 'Even geduld...' : path ? 'Andere foto' : 'Kies een foto'}
              <input
                type="file"
                accept="image/jpeg,image/png"
                disabled={busy}
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) void run(() => send(file));
                  currentTarget.value = '';
                }}
              />
            </label>
            {path && (
              <button
                class="btn quiet"
                disabled={busy}
                onClick={() => void run(async () => (await removePhoto()).refused?.message ?? null)}
              >
                Verwijder
              </button>
            )}
          </div>
          <p class="small soft">
            Hoeft niet. Alleen een klein vierkant gaat naar de server, zonder plaats of datum.
          </p>
        </div>
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </section>
  );
}
