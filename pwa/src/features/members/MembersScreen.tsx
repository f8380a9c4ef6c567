import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import type { MembersQuery } from './generated/members.ts';
import type { Member } from './memberActs.ts';
import { MemberRow } from './MemberRow.tsx';
import document from './members.graphql?raw';

/** Who works with the partnership, and what each of them may do. */
export default function MembersScreen() {
  const [search, setSearch] = useState('');
  const { after, Pager } = usePages(search);
  const read = () => query<MembersQuery>('Members', document, { search: search || null, after });
  const [answer, refresh] = useAnswer(read, `${search} ${after ?? ''}`);
  const page = answer?.kind === 'data' ? answer.data.members : undefined;
  return (
    <Page
      title="Mensen"
      broad
      aside={
        <a class="btn" href="/mensen/uitnodigen">
          Nodig iemand uit
        </a>
      }
    >
      <Field
        label="Zoek"
        hint="naam of e-mailadres"
        type="search"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {page ? <Rows members={page.nodes} /> : <Obstacle answer={answer} retry={refresh} />}
      <Pager info={page?.pageInfo} />
    </Page>
  );
}

function Rows({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return <p class="empty">Niemand gevonden.</p>;
  return (
    <div class="card scroll" tabIndex={0}>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Rollen</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
