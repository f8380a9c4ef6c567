import { morePlaces } from './navigation.ts';
import { membership, unsent } from '../session/membership.ts';
import { Icon } from '../ui/Icon.tsx';
import { Page } from '../ui/Page.tsx';

/** What one needs now and then. */
export const MoreScreen = () => (
  <Page title="Meer" under={<p class="soft">{membership.value?.device.name}</p>}>
    <ul class="card linklist">
      {morePlaces.value.map(({ href, label, icon }) => (
        <li key={href}>
          <a href={href}>
            <Icon name={icon} /> {label}
            {href === '/verzenden' && unsent.value.length > 0 && (
              <span class="count">{unsent.value.length}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </Page>
);
