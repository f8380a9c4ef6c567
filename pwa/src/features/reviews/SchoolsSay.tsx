import { mark, TOO_FEW } from '../surveys/figures.ts';
import { MarkBar } from '../surveys/MarkBar.tsx';
import type { Dossier } from './reviews.ts';
import { countOf } from './words.ts';

/** The figures behind the line on satisfaction: each question with its mean, over whole groups of answers. */
export const SchoolsSay = ({ dossier }: { dossier: Dossier }) => (
  <section>
    <h2>Tevredenheid van scholen</h2>
    {dossier.period.satisfaction ? <Said dossier={dossier} /> : <TooFew />}
  </section>
);

const TooFew = () => (
  <p class="soft">
    {TOO_FEW}. Antwoorden verschijnen pas in groepen, zodat niemand kan zien wat een school antwoordde.
  </p>
);

function Said({ dossier }: { dossier: Dossier }) {
  const said = dossier.period.satisfaction;
  if (!said) return null;
  return (
    <>
      <p class="soft">
        {countOf(said.answers, 'antwoord', 'antwoorden')} over{' '}
        {countOf(said.trajecten, 'traject', 'trajecten')}, vrijgegeven in deze periode. De norm voor het
        cijfer is {mark(said.norm)}.
      </p>
      <table class="means num">
        <thead>
          <tr>
            <th scope="col">Vraag</th>
            <th scope="col" class="end">
              Gemiddeld
            </th>
            <th scope="col" class="end">
              Antwoorden
            </th>
          </tr>
        </thead>
        <tbody>
          {dossier.questions.nodes.map(({ question, mean, most, answers }) => (
            <tr key={question}>
              <th scope="row">
                {question}
                <MarkBar mean={mean} most={most} {...(most === 10 ? { norm: said.norm } : {})} />
              </th>
              <td class="end">
                <b>{mark(mean)}</b> <span class="small soft">van {most}</span>
              </td>
              <td class="end">{answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
