import { useState } from 'preact/hooks';
import { isExpert, roles } from '../../session/membership.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { type BookEntry, fetchBook, fetchChoices, type Filter } from './book.ts';
import { ExpertCard } from './ExpertCard.tsx';
import './expertbook.css';
import ProfileScreen from './ProfileScreen.tsx';

const everything: Filter = { search: '', domainId: '', regionId: '', freeMinutes: '' };
const room = [
  ['60', 'minstens 1 uur per week'],
  ['120', 'minstens 2 uur per week'],
  ['240', 'minstens 4 uur per week'],
];

/** The book: searched by who couples, kept by who stands in it. */
export default function BookScreen() {
  const couples = roles.value.some((role) => ['PROCESS_FACILITATOR', 'SUPPORT_MANAGER'].includes(role));
  return couples ? <Search /> : <ProfileScreen />;
}

function Search() {
  const [filter, setFilter] = useState(everything);
  const key = JSON.stringify(filter);
  const { after, Pager } = usePages(key);
  const [choices] = useAnswer(fetchChoices, 'choices');
  const [answer, refresh] = useAnswer(() => fetchBook(filter, after), `${key} ${after ?? ''}`);
  const page = answer?.kind === 'data' ? answer.data.expertBook : undefined;
  const known = choices?.kind === 'data' ? choices.data : undefined;
  const change = (changes: Partial<Filter>) => setFilter({ ...filter, ...changes });
  return (
    <Page title="Expertboek" broad under={<Links address={known?.expertBookAddress ?? null} />}>
      <div class="booksearch">
        <Field
          label="Zoek"
          hint="naam of tekst"
          type="search"
          value={filter.search}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
        <Pick
          label="Expertise"
          all="alle"
          options={known?.expertiseDomains.nodes ?? []}
          value={filter.domainId}
          choose={(domainId) => change({ domainId })}
        />
        <Pick
          label="Regio"
          all="alle"
          options={known?.expertBookRegions.nodes ?? []}
          value={filter.regionId}
          choose={(regionId) => change({ regionId })}
        />
        <Pick
          label="Tijd vrij"
          all="maakt niet uit"
          options={room.map(([id = '', name = '']) => ({ id, name }))}
          value={filter.freeMinutes}
          choose={(freeMinutes) => change({ freeMinutes })}
        />
      </div>
      {page ? (
        <Found entries={page.nodes} searching={filter} clear={() => setFilter(everything)} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <Pager info={page?.pageInfo} />
    </Page>
  );
}

const Links = ({ address }: { address: string | null }) => (
  <p class="soft">
    Wie er is, wat iemand kan en hoeveel tijd er vrij is.{' '}
    {address && (
      <a href={address} target="_blank" rel="noreferrer">
        Openbare pagina
      </a>
    )}
    {isExpert.value && (
      <>
        {' · '}
        <a href="/expertboek-profiel">Mijn profiel</a>
      </>
    )}
  </p>
);

interface PickProps {
  label: string;
  all: string;
  options: readonly { id: string; name: string }[];
  value: string;
  choose: (id: string) => void;
}

const Pick = ({ label, all, options, value, choose }: PickProps) => (
  <SelectField label={label} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
    <option value="">{all}</option>
    {options.map(({ id, name }) => (
      <option value={id} key={id}>
        {name}
      </option>
    ))}
  </SelectField>
);

interface FoundProps {
  entries: readonly BookEntry[];
  searching: Filter;
  clear: () => void;
}

function Found({ entries, searching, clear }: FoundProps) {
  if (entries.length === 0)
    return (
      <div class="empty">
        <Icon name="people" />
        {searching === everything ? (
          <p>Er zijn nog geen experts. De beheerder nodigt ze uit.</p>
        ) : (
          <>
            <p>Niemand past bij deze keuze.</p>
            <button class="btn ghost" onClick={clear}>
              Toon iedereen
            </button>
          </>
        )}
      </div>
    );
  return (
    <section>
      <p class="small soft num" role="status">
        {entries.length === 1 ? '1 expert' : `${entries.length} experts`}
      </p>
      <div class="tiles belowcard">
        {entries.map((entry) => (
          <ExpertCard entry={entry} inside key={entry.id} />
        ))}
      </div>
    </section>
  );
}
