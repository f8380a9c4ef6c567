import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { myTrajecten, running, spentOn } from './myTrajecten.ts';
import { TrajectCard } from './TrajectCard.tsx';

export function MyTrajectenScreen() {
  const closed = myTrajecten.value.filter(({ state }) => state === 'CLOSED');
  return (
    <Page title="Mijn trajecten" under={<p class="soft">{running.value.length} lopen nu</p>}>
      {myTrajecten.value.length === 0 && (
        <div class="empty">
          <Icon name="way" />
          <p>Je bent nog niet aan een traject gekoppeld.</p>
        </div>
      )}
      <div class="stack">
        {running.value.map((traject) => (
          <TrajectCard traject={traject} spent={spentOn(traject)} key={traject.id} />
        ))}
      </div>
      {closed.length > 0 && (
        <section>
          <h2>Pas afgerond</h2>
          <div class="stack">
            {closed.map((traject) => (
              <TrajectCard traject={traject} spent={spentOn(traject)} key={traject.id} />
            ))}
          </div>
        </section>
      )}
    </Page>
  );
}
