import { render } from 'preact';
import { App } from './app/App.tsx';
import { startWorker } from './app/worker.ts';
import { openDevice } from './session/membership.ts';
import { tellOwedSignOut } from './session/signIn.ts';
import { listen, resume } from './session/sync.ts';
import { listenForFullDisk } from './ui/notKept.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/screens.css';
import './styles/hours.css';
import './styles/narrow.css';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');

const known = await openDevice();
place.replaceChildren();
listenForFullDisk();
render(<App />, place);
listen();
if (known) void resume();
addEventListener('online', () => void tellOwedSignOut());
void tellOwedSignOut();
await startWorker();
