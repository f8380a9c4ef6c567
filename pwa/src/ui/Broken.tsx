import { Page } from './Page.tsx';

interface Props {
  title: string;
  text: string;
}

/** In the place of a screen that cannot be shown, with ways to go on; nothing that was kept is lost. */
export const Broken = ({ title, text }: Props) => (
  <Page title={title}>
    <p class="notice" role="alert">
      {text}
    </p>
    <div class="actions">
      <button class="btn" onClick={() => location.reload()}>
        Probeer opnieuw
      </button>
      <a class="btn quiet" href="/">
        Naar het begin
      </a>
    </div>
  </Page>
);
