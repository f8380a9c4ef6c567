import base from './vite.config.ts';

/** The outbox against a running server, which `npm test` has not: see src/outbox/model/server.model.ts. */
export default { ...base, test: { include: ['src/outbox/model/server.model.ts'], testTimeout: 600_000 } };
