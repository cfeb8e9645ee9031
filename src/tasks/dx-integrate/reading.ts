import type { Command } from './commands/command.ts';
import { commandsInDocument } from './commands/in-documents.ts';
import { commandsInManifest } from './commands/in-manifest.ts';
import { commandsInPlan } from './commands/in-plan.ts';
import { commandsInWorkflow } from './commands/in-workflow.ts';
import type { Ground } from './commands/script.ts';
import { type Document, readDocument } from './markdown/document.ts';
import { type Manifest, type Manifests, projectNames, readManifest } from './project/manifest.ts';
import type { Project } from './project/project.ts';
import { isAction, isDocument, isInPlans, isManifest, isWorkflow, isYaml } from './project/scope.ts';
import { readYaml, type YamlFile } from './project/yaml-file.ts';

/** Everything the rules judge, read once. */
export interface Reading {
  readonly project: Project;
  readonly documents: readonly Document[];
  readonly manifests: Manifests;
  readonly workflows: readonly YamlFile[];
  readonly actions: readonly YamlFile[];
  readonly plans: readonly YamlFile[];
  readonly commands: readonly Command[];
}

/** Reads the project's pages, manifests, workflows, actions and plans, and every command in them. */
export async function readProject(project: Project): Promise<Reading> {
  const read = async <T>(isOne: (path: string) => boolean, reader: (path: string, text: string) => T): Promise<T[]> =>
    Promise.all(project.files.filter(isOne).map(async (path) => reader(path, await project.text(path))));
  const documents = await read(isDocument, readDocument);
  const manifests = byFolder(await read(isManifest, readManifest));
  const workflows = await read(isWorkflow, readYaml);
  const actions = await read(isAction, readYaml);
  const plans = await readPlans(project);
  const ground = { project, manifests, names: projectNames(project.name, manifests.get('')) };
  const parts = { documents, manifests, workflows, actions, plans };
  return { project, ...parts, commands: commandsOf(parts, ground) };
}

function byFolder(manifests: readonly Manifest[]): Manifests {
  return new Map(manifests.map((manifest) => [manifest.folder, manifest]));
}

// A plan is known by its folder, or by the line that tells an editor its schema.
async function readPlans(project: Project): Promise<YamlFile[]> {
  const plans: YamlFile[] = [];
  for (const path of project.files.filter(isYaml)) {
    const text = await project.text(path);
    const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined);
    if (isInPlans(path) || firstLine.includes('plan.schema.json')) plans.push(readYaml(path, text));
  }
  return plans;
}

function commandsOf(parts: Omit<Reading, 'project' | 'commands'>, ground: Ground): Command[] {
  return [
    ...parts.documents.flatMap((document) => commandsInDocument(document, ground)),
    ...[...parts.manifests.values()].flatMap((manifest) => commandsInManifest(manifest, ground)),
    ...[...parts.workflows, ...parts.actions].flatMap((file) => commandsInWorkflow(file, ground)),
    ...parts.plans.flatMap((plan) => commandsInPlan(plan, ground)),
  ];
}
