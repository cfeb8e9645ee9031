import type { DefaultArtifactClient } from '@actions/artifact';
import { unpackIn } from './unpack.ts';

/** Something kept with the workflow run. */
export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** ms since the epoch; 0 where nobody says. */
  readonly createdAt: number;
  readonly digest?: string;
}

/** The artifacts of this workflow run, over all its attempts. Every call rejects with a sentence where the service does not answer in time. */
export interface ArtifactStore {
  list(): Promise<KeptArtifact[]>;
  /** Unpacks one into a folder. Rejects where its bytes are not what was kept. */
  fetch(artifact: KeptArtifact, folder: string): Promise<void>;
  keep(name: string, files: readonly string[], root: string): Promise<void>;
}

/** ms for one call: the client itself would go on for much longer. */
const PATIENCE_MS = 60_000;

/** The runner's artifact service; undefined where this runner gives no keys for it. */
export function openArtifactStore(env: Readonly<Record<string, string | undefined>>): ArtifactStore | undefined {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) return undefined;
  return {
    list: () =>
      patiently(async (client) => {
        const { artifacts } = await client.listArtifacts();
        return artifacts.map(({ id, name, createdAt, digest }) => ({
          id,
          name,
          createdAt: createdAt?.getTime() ?? 0,
          ...(digest === undefined ? {} : { digest }),
        }));
      }),
    fetch: ({ id, name, digest }, folder) =>
      patiently(async (client) => {
        const hash = digest === undefined ? {} : { expectedHash: digest };
        const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...hash });
        if (digestMismatch) throw new Error(`the artifact ${name} is not what was kept`);
        await unpackIn(folder);
      }),
    keep: (name, files, root) =>
      patiently(async (client) => {
        await client.uploadArtifact(name, [...files], root);
      }),
  };
}

async function patiently<Value>(call: (client: DefaultArtifactClient) => Promise<Value>): Promise<Value> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `the artifact service did not answer within ${PATIENCE_MS / 1000} s`;
    timer = setTimeout(() => reject(new Error(words)), PATIENCE_MS);
  });
  return Promise.race([call(new DefaultArtifactClient()), late]).finally(() => clearTimeout(timer));
}

/** What GitHub allows in no name of an artifact. */
const FORBIDDEN = /["<>|*?:\r\n\\/]+/g;

/** Name of the artifact with a run's record. */
export function artifactName(given: boolean | string, runId: string, attempt: number): string {
  const name = typeof given === 'string' ? given : `orchestrator-${runId}-${attempt}`;
  return name.replace(FORBIDDEN, '-');
}
