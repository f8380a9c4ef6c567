/** What is wrong with the whole, where no single field is to blame. */
export const Wrong = ({ text }: { text: string | null | undefined }) =>
  text ? (
    <p class="wrong" role="alert">
      {text}
    </p>
  ) : null;
