/** What went wrong, near what was tapped; nothing when nothing did. */
export const Failure = ({ text }: { text: string }) =>
  text === '' ? null : (
    <p class="wrong" role="alert">
      {text}
    </p>
  );
