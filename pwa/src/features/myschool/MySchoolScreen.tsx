import { query } from '../../graphql/client.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { MySchoolTrajectenQuery } from './generated/mySchoolTrajecten.ts';
import document from './mySchoolTrajecten.graphql?raw';
import { SchoolTraject } from './SchoolTraject.tsx';

/** The own school's trajecten: where they stand, the plan and the hours. */
export default function MySchoolScreen() {
  const [answer, refresh] = useAnswer(
    () => query<MySchoolTrajectenQuery>('MySchoolTrajecten', document),
    'school',
  );
  if (answer?.kind !== 'data')
    return (
      <Page title="Mijn school">
        <Obstacle answer={answer} retry={refresh} />
      </Page>
    );
  const trajecten = answer.data.mySchoolTrajecten.nodes;
  const schools = new Set(trajecten.map(({ school }) => school.id));
  return (
    <Page title={schools.size > 1 ? 'Mijn scholen' : 'Mijn school'}>
      {trajecten.length === 0 && (
        <div class="empty">
          <Icon name="way" />
          <p>Er lopen geen trajecten bij jouw school.</p>
          <p class="small">Mis je er een? Vraag de procesbegeleider of je als contactpersoon bekend bent.</p>
        </div>
      )}
      {trajecten.map((traject) => (
        <SchoolTraject traject={traject} done={refresh} key={traject.id} />
      ))}
    </Page>
  );
}
