import { specialSchools } from './meetingLines.ts';

/** They join a table now and then (R16), so they are a tap away. */
export const SpecialSchools = ({ show }: { show: () => void }) =>
  specialSchools().length === 0 ? null : (
    <button class="link" type="button" onClick={show}>
      Sbo- of so-school zonder netwerk
    </button>
  );
