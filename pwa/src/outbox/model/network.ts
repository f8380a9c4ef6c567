import { AsyncLocalStorage } from 'node:async_hooks';
import type { Mishap } from './schedule.ts';

const current = new AsyncLocalStorage<Network>();
const reach = globalThis.fetch;

/** From here on `fetch` is the network of the phone whose work asks. */
export function everyPhoneItsOwnNetwork(): void {
  globalThis.fetch = (input, init) => {
    const network = current.getStore();
    if (!network) throw new Error('No phone asks this');
    return network.fetch(input as string, init ?? {});
  };
}

const lost = () => new TypeError('Failed to fetch');

/** The way from one phone to the real server: its cookies, and what goes wrong on it. */
export class Network {
  private readonly cookies = new Map<string, string>();
  private readonly requests: Mishap[] = [];
  private readonly refreshes: ('signed-out' | 'lose-answer')[] = [];

  constructor(private readonly address: string) {}

  within = <T>(work: () => Promise<T>): Promise<T> => current.run(this, work);

  plan(mishap: Mishap): void {
    this.requests.push(mishap);
  }

  calm(): void {
    this.requests.length = 0;
    this.refreshes.length = 0;
  }

  async fetch(path: string, init: RequestInit): Promise<Response> {
    if (path === '/graphql') return this.befallen(this.requests.shift(), path, init);
    const mishap = this.refreshes.shift();
    if (mishap === 'signed-out') return new Response(null, { status: 401 });
    if (mishap === 'lose-answer') return this.lose(path, init);
    return this.send(path, init);
  }

  /** Reaches the server whatever was planned. */
  async send(path: string, init: RequestInit): Promise<Response> {
    const response = await this.exchange(path, init);
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    return response;
  }

  private async befallen(mishap: Mishap | undefined, path: string, init: RequestInit): Promise<Response> {
    switch (mishap) {
      case undefined:
        return this.send(path, init);
      case 'lose-request':
        throw lost();
      case 'lose-answer':
        return this.lose(path, init);
      case 'broken':
        return new Response('{}', { status: 500, headers: { 'Content-Type': 'application/json' } });
      case 'busy':
        return new Response(null, { status: 429, headers: { 'Retry-After': '3' } });
      case 'portal':
        return new Response('<html>Welkom op de wifi', { headers: { 'Content-Type': 'text/html' } });
      case 'signed-out':
        this.refreshes.push('signed-out');
        return new Response(null, { status: 401 });
      case 'lose-refresh':
        this.refreshes.push('lose-answer');
        return new Response(null, { status: 401 });
      case 'expired':
        return new Response(null, { status: 401 });
    }
  }

  /** The server did its work, and nobody hears of it: no answer, no cookies. */
  private async lose(path: string, init: RequestInit): Promise<never> {
    await (await this.exchange(path, init)).arrayBuffer();
    throw lost();
  }

  private exchange(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { Cookie: cookie } : {}) };
    return reach(new URL(path, this.address), { ...init, headers });
  }
}
