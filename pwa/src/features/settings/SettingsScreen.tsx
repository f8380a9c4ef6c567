import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { CouplingForm } from './CouplingForm.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { fetchSettings } from './settings.ts';

/** Settings that have a screen of their own. */
const others: { href: string; label: string; more: string; icon: IconName }[] = [
  {
    href: '/soorten',
    label: 'Soorten werk',
    more: 'waaruit experts kiezen als ze uren schrijven',
    icon: 'clock',
  },
  { href: '/besturen', label: 'Besturen', more: 'een naam bij elk bestuursnummer', icon: 'school' },
  { href: '/vakanties', label: 'Vakanties', more: 'en vrije dagen van scholen', icon: 'calendar' },
  { href: '/vragenlijsten', label: 'Vragenlijsten', more: 'vragen, herinneringen en drempel', icon: 'smile' },
  { href: '/gesprekken/instellingen', label: 'Gesprekken', more: 'maanden, vragen en bewaren', icon: 'talk' },
];

/** All that a partnership settles for itself, in one place. */
export default function SettingsScreen() {
  const [answer, refresh] = useAnswer(fetchSettings, 'settings');
  return (
    <Page title="Instellingen" under={<p class="soft">Wat voor het hele samenwerkingsverband geldt.</p>}>
      {answer?.kind === 'data' ? (
        <>
          <PartnershipForm
            key={`partnership ${answer.data.partnershipSettings.version}`}
            settings={answer.data.partnershipSettings}
            done={refresh}
          />
          <CouplingForm
            key={`coupling ${answer.data.couplingTerms.version}`}
            terms={answer.data.couplingTerms}
            done={refresh}
          />
        </>
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <section>
        <h2>Ook in te stellen</h2>
        <ul class="card linklist">
          {others.map(({ href, label, more, icon }) => (
            <li key={href}>
              <a href={href}>
                <Icon name={icon} />
                <span>
                  <strong>{label}</strong>
                  <br />
                  <span class="small soft">{more}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
