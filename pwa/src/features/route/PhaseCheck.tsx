import type { RouteStep } from '../../graphql/generated/types.ts';
import type { WorkTraject } from '../../snapshot/work.ts';

interface Item {
  text: string;
  /** Whether the app can see it; left out where only people know. */
  done?: (traject: WorkTraject) => boolean;
}

const plan = (traject: WorkTraject) => traject.plans.nodes.find(({ cycle }) => cycle === traject.route.cycle);

/** What completes a phase (R28-R42): it informs and never blocks. */
const checks: Partial<Record<RouteStep, Item[]>> = {
  PREPARATION: [
    { text: 'De vraag is helder.' },
    { text: 'Verwachtingen en afspraken liggen vast.' },
    { text: 'De school heeft de ouders geïnformeerd.', done: (traject) => traject.parents !== null },
  ],
  OBSERVE: [
    { text: 'Alle informatie ligt bij elkaar, ook van externe behandelaars.' },
    { text: 'Jullie bespraken wat al geprobeerd is.' },
    { text: 'De school zette het in het dossier.' },
    { text: 'Jij en de school hebben hetzelfde beeld.' },
  ],
  UNDERSTAND: [
    { text: 'De onderwijsbehoeften van de leerling staan vast.' },
    { text: 'De ondersteuningsbehoeften van de school staan vast.' },
    { text: 'Duidelijk is wat goed gaat, wat sterker kan, en wie wat doet.' },
  ],
  PLAN: [
    { text: 'Er zijn doelen die je kunt toetsen.', done: (traject) => plan(traject) !== undefined },
    {
      text: 'De school is akkoord, en de uren zijn afgesproken.',
      done: (traject) => Boolean(plan(traject)?.confirmedOn),
    },
    { text: 'Het plan staat in het dossier.', done: (traject) => Boolean(plan(traject)?.inDossierOn) },
  ],
  REALISE: [
    { text: 'Je droeg kennis over; de school voert zelf uit.' },
    { text: 'Jullie legden de voortgang naast de doelen en de uren.' },
  ],
  EVALUATE: [
    { text: 'Bij elk doel staat wat ervan kwam.', done: (traject) => Boolean(plan(traject)?.evaluatedOn) },
    {
      text: 'De school is akkoord met de evaluatie.',
      done: (traject) => Boolean(plan(traject)?.evaluationConfirmedOn),
    },
    { text: 'De school kan verder, of jullie beginnen een nieuwe ronde.' },
    { text: 'Je slotadvies is besproken.' },
  ],
};

export function PhaseCheck({ traject, phase }: { traject: WorkTraject; phase: RouteStep }) {
  const items = checks[phase];
  if (!items) return null;
  return (
    <details>
      <summary>Wanneer is deze fase klaar?</summary>
      <ul class="small plain">
        {items.map(({ text, done }) => (
          <li class={done ? (done(traject) ? 'state ok' : 'state') : ''} key={text}>
            {text}
            {done?.(traject) && <span class="hidden"> Gedaan.</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
