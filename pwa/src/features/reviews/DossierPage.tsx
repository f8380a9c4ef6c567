import { figures, spoken } from '../../dates/duration.ts';
import { dayBrief } from '../../dates/words.ts';
import { Meters } from './Meters.tsx';
import type { Dossier } from './reviews.ts';
import { SchoolsSay } from './SchoolsSay.tsx';
import { Trends } from './Trends.tsx';
import { days, trajectEnd } from './words.ts';

/** The figures behind the five lines. Own work only: nobody is set beside a colleague. */
export const DossierPage = ({ dossier, guest }: { dossier: Dossier; guest: boolean }) => (
  <>
    <div class="columns">
      <Meters
        title="Uren per soort werk"
        rows={dossier.kinds.nodes}
        say={figures}
        empty="Geen uren in deze periode."
      />
      <div>
        <Meters
          title="Nieuwe vragen per domein"
          rows={dossier.domains.nodes}
          say={String}
          empty="Geen nieuwe vragen in deze periode."
        />
        {dossier.regions.nodes.length > 0 && (
          <Meters title="Nieuwe vragen per regio" rows={dossier.regions.nodes} say={String} empty="" />
        )}
      </div>
    </div>
    <Trajecten trajecten={dossier.trajecten.nodes} />
    {!guest && <SchoolsSay dossier={dossier} />}
    <Trends periods={[...dossier.earlier.nodes, dossier.period]} />
  </>
);

const after = (count: number | null) => (count === null ? 'nog niet' : `na ${days(count)}`);

function Trajecten({ trajecten }: { trajecten: Dossier['trajecten']['nodes'] }) {
  if (trajecten.length === 0)
    return (
      <section>
        <h2>Trajecten</h2>
        <p class="soft">Geen trajecten in deze periode.</p>
      </section>
    );
  return (
    <section>
      <h2>
        Trajecten <span class="soft num">{trajecten.length}</span>
      </h2>
      <div class="card scroll" tabIndex={0}>
        <table class="lined">
          <thead>
            <tr>
              <th scope="col">School</th>
              <th scope="col">Domein</th>
              <th scope="col">Gekoppeld</th>
              <th scope="col">Stand</th>
              <th scope="col">Eerste contact</th>
              <th scope="col">Eerste bezoek</th>
              <th scope="col" class="end">
                Eigen uren
              </th>
              <th scope="col" class="end">
                Van afspraak
              </th>
            </tr>
          </thead>
          <tbody class="num">
            {trajecten.map((one) => (
              <tr key={`${one.school} ${one.domain} ${one.coupledOn}`}>
                <td>{one.school}</td>
                <td>{one.domain}</td>
                <td>{dayBrief(one.coupledOn)}</td>
                <td>{trajectEnd(one.state)}</td>
                <td>{after(one.daysToContact)}</td>
                <td>{after(one.daysToVisit)}</td>
                <td class="end">{figures(one.ownMinutes)}</td>
                <td class="end">
                  {one.agreedMinutes === null
                    ? '-'
                    : `${figures(one.spentMinutes)} / ${spoken(one.agreedMinutes)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
