/** Why a file cannot be used, row by row. */
export const FileErrors = ({ errors }: { errors: readonly string[] }) => (
  <div class="notice bad" role="alert">
    <p>
      <strong>Er is niets ingelezen.</strong> Verbeter het bestand en kies het opnieuw.
    </p>
    <ul class="bullets">
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
    {errors.length === 100 && <p>Er kunnen meer fouten zijn: hier staan de eerste honderd.</p>}
  </div>
);
