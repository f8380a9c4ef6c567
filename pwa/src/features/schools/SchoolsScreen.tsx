import { useState } from 'preact/hooks';
import { dayFull } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import type { SchoolRegisterQuery } from './generated/schoolRegister.ts';
import { LastImport } from './LastImport.tsx';
import document from './schoolRegister.graphql?raw';

type School = SchoolRegisterQuery['schoolRegister']['nodes'][number];

/** The register of schools, with the way to bring it up to date. */
export default function SchoolsScreen() {
  const [search, setSearch] = useState('');
  const { after, Pager } = usePages(search);
  const read = () =>
    query<SchoolRegisterQuery>('SchoolRegister', document, { search: search || null, after });
  const [answer, refresh] = useAnswer(read, `${search} ${after ?? ''}`);
  const page = answer?.kind === 'data' ? answer.data.schoolRegister : undefined;
  return (
    <Page
      title="Scholen"
      broad
      aside={
        <a class="btn" href="/scholen/inlezen">
          Lees scholen in
        </a>
      }
    >
      <LastImport done={refresh} />
      <Field
        label="Zoek"
        hint="naam, plaats, gemeente of vestigingscode"
        type="search"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {page ? (
        <Rows rows={page.nodes} searching={search !== ''} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <Pager info={page?.pageInfo} />
    </Page>
  );
}

function Rows({ rows, searching }: { rows: readonly School[]; searching: boolean }) {
  if (rows.length === 0)
    return (
      <p class="empty">
        {searching
          ? 'Geen school gevonden.'
          : 'Er zijn nog geen scholen. Lees de bestanden van DUO in om te beginnen.'}
      </p>
    );
  return (
    <div class="card scroll" tabIndex={0}>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Plaats</th>
            <th scope="col">Gemeente</th>
            <th scope="col">Vestiging</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((school) => (
            <tr key={school.id}>
              <td>
                <strong>{school.name}</strong>
                <Tags school={school} />
              </td>
              <td>
                <span class="small soft">{school.address}</span> {school.place}
              </td>
              <td class="less">{school.municipality}</td>
              <td class="num soft">{school.locationCode}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Tags = ({ school }: { school: School }) => (
  <>
    {school.kind === 'SPECIAL' && <span class="tag">speciaal</span>}
    {school.closedOn && <span class="tag warn">gesloten sinds {dayFull(school.closedOn)}</span>}
  </>
);
