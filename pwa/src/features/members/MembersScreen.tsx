import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { EndDialog } from './EndDialog.tsx';
import type { MembersQuery } from './generated/members.ts';
import type { Member } from './memberActs.ts';
import { MemberRow, type Asked } from './MemberRow.tsx';
import document from './members.graphql?raw';
import { RolesDialog } from './RolesDialog.tsx';

/** Who works with the partnership, and what each of them may do. */
export default function MembersScreen() {
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<{ what: Asked; member: Member } | null>(null);
  const { after, Pager } = usePages(search);
  const read = () => query<MembersQuery>('Members', document, { search: search || null, after });
  const [answer, refresh] = useAnswer(read, `${search} ${after ?? ''}`);
  const page = answer?.kind === 'data' ? answer.data.members : undefined;
  const close = () => {
    setAsking(null);
    refresh();
  };
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
      {page ? (
        <Rows members={page.nodes} ask={(what, member) => setAsking({ what, member })} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <Pager info={page?.pageInfo} />
      {asking?.what === 'roles' && <RolesDialog member={asking.member} close={close} />}
      {asking?.what === 'end' && <EndDialog member={asking.member} close={close} />}
    </Page>
  );
}

interface RowsProps {
  members: readonly Member[];
  ask: (what: Asked, member: Member) => void;
  refresh: () => void;
}

function Rows({ members, ask, refresh }: RowsProps) {
  if (members.length === 0) return <p class="empty">Niemand gevonden.</p>;
  return (
    <div class="card scroll">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Rollen</th>
            <th scope="col">
              <span class="hidden">Wat je kunt doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} ask={(what) => ask(what, member)} refresh={refresh} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
