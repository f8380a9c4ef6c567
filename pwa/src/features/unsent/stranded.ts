import { computed } from '@preact/signals';
import { pause, unsent } from '../../session/membership.ts';
import { signedOut } from '../../session/sync.ts';

export interface Stranded {
  /** Whether signing in could help; a server that refuses somebody who is signed in will not change its mind. */
  canSignIn: boolean;
  text: string;
}

/** Work that the server takes no more as things are: the session ended, or the account, or a role went (D8). */
export const stranded = computed<Stranded | null>(() => {
  const reason = pause.value?.reason;
  const out = signedOut.value || reason === 'signed-out';
  const count = unsent.value.length;
  if (count === 0 || !(out || reason === 'forbidden')) return null;
  const left = count === 1 ? '1 regel staat' : `${count} regels staan`;
  const it = count === 1 ? 'die' : 'ze';
  return out
    ? {
        canSignIn: true,
        text: `Je bent uitgelogd en ${left} alleen op dit toestel. Log in om ${it} te versturen. Lukt dat niet meer, bewaar ${it} dan als bestand en geef dat aan je manager.`,
      }
    : {
        canSignIn: false,
        text: `De server laat je niet meer toe en ${left} alleen op dit toestel. Bewaar ${it} als bestand en geef dat aan je manager.`,
      };
});
