import { isExpert, membership, roles, unsent } from '../../session/membership.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';

const served = ['EXPERT', 'SUPPORT_MANAGER', 'PROCESS_FACILITATOR'];

/** What one needs now and then. */
export const MoreScreen = () => (
  <Page title="Meer" under={<p class="soft">{membership.value?.device.name}</p>}>
    {!roles.value.some((role) => served.includes(role)) && (
      <p class="notice">Voor jouw rol zijn er nu nog geen schermen. Je kunt wel je account beheren.</p>
    )}
    <ul class="card linklist">
      {isExpert.value && (
        <li>
          <a href="/verzenden">
            <Icon name="send" /> Verzenden
            {unsent.value.length > 0 && <span class="count">{unsent.value.length}</span>}
          </a>
        </li>
      )}
      {isExpert.value && (
        <li>
          <a href="/afspraak">
            <Icon name="calendar" /> Afspraak plannen
          </a>
        </li>
      )}
      <li>
        <a href="/account">
          <Icon name="person" /> Mijn account
        </a>
      </li>
    </ul>
  </Page>
);
