import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', Date: 'string', DateTime: 'string', Month: 'string', Time: 'string' };
const common = { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true };

/**
 * One file of types for the schema; next to each operation the types of its variables and answer.
 * The text of an operation is imported raw by who sends it, so no document costs more bytes than its own.
 */
const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/graphql/generated/types.ts': { plugins: ['typescript'], config: common },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.ts', folder: 'generated', baseTypesPath: 'graphql/generated/types.ts' },
      plugins: ['typescript-operations'],
      config: common,
    },
  },
};

export default config;
