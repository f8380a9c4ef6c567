import { useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import { isExpert, membership } from '../../session/membership.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { CalendarLink } from '../appointments/CalendarLink.tsx';
import type { SessionEndMutation } from './generated/endSession.ts';
import type { MySessionsQuery } from './generated/mySessions.ts';
import endSession from './endSession.graphql?raw';
import mySessions from './mySessions.graphql?raw';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SignOut } from './SignOut.tsx';

export default function AccountScreen() {
  const [leaving, setLeaving] = useState(false);
  const [answer, retry] = useAnswer(() => query<MySessionsQuery>('MySessions', mySessions), 'sessions');
  const data = answer?.kind === 'data' ? answer.data : null;
  const left = data?.me.recoveryCodesLeft ?? null;
  return (
    <Page
      title="Mijn account"
      back={{ href: '/', label: 'Terug' }}
      under={<p class="soft">{membership.value?.device.name}</p>}
    >
      {isExpert.value && (
        <section>
          <h2>Afspraken in je agenda</h2>
          <CalendarLink />
        </section>
      )}
      <section>
        <h2>Waar je bent ingelogd</h2>
        {data ? (
          <Sessions sessions={data.mySessions.nodes} retry={retry} />
        ) : (
          <Obstacle answer={answer} retry={retry} />
        )}
      </section>
      {left !== null && <SecondFactorSection left={left} refresh={retry} />}
      <section>
        <h2>Dit toestel</h2>
        <p class="small soft">
          Je werk staat versleuteld op dit toestel. Dat helpt als het toestel gewist wordt; een ontgrendeld
          toestel in verkeerde handen beschermt het niet. Na 14 dagen zonder verbinding log je opnieuw in om
          het te zien.
        </p>
        <p>
          <button class="btn danger" onClick={() => setLeaving(true)}>
            Log uit op dit toestel
          </button>
        </p>
      </section>
      {leaving && <SignOut close={() => setLeaving(false)} />}
    </Page>
  );
}

interface SessionsProps {
  sessions: MySessionsQuery['mySessions']['nodes'];
  retry: () => void;
}

function Sessions({ sessions, retry }: SessionsProps) {
  const end = async (id: string) => {
    const input = { mutationId: newId(), id };
    const came = await query<SessionEndMutation>('SessionEnd', endSession, { input });
    const refused =
      came.kind === 'data' ? came.data.result.userErrors[0]?.message : 'Dat lukte niet. Probeer het opnieuw.';
    toast(refused ?? 'Dat apparaat is uitgelogd.');
    retry();
  };
  return (
    <ul class="lines">
      {sessions.map((session) => (
        <li class="row middle" key={session.id}>
          <div>
            <strong>{session.device}</strong>
            <p class="small soft">Laatst gebruikt op {momentInWords(session.lastUsedAt)}</p>
          </div>
          {session.current ? (
            <span class="tag good">dit toestel</span>
          ) : (
            <button class="btn quiet" onClick={() => void end(session.id)}>
              Log daar uit
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
