import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import type { Resource } from '../nodes/Cipp/engine/operation';
import type { ContractOperation, Finding } from './contractComparison';
import { compareWithSpec, setAsideKnownErrors } from './contractComparison';
import type { KnownSpecError } from './knownSpecError';
import { knownSpecErrors } from './knownSpecErrors';
import type { OpenApiSpec } from './openApiSpec';
import { parseSpec } from './openApiSpec';

const USAGE = [
	'Compares what the node sends with the OpenAPI file of CIPP.',
	'',
	'Usage: npm run check:contract -- <openapi.json>',
	'',
	'Exit code: 0 they agree, 1 they do not, 2 wrong use.',
].join('\n');

/** The parts of a resource that this check reads. */
export interface CheckedResource {
	name: string;
	operations: ContractOperation[];
}

/**
 * Runs the check.
 *
 * @param args the command line after the script's name
 * @param loadResources gives the node's resources
 * @param known errors of the spec that are no news
 * @param print takes the report, a line at a time
 * @returns the exit code: 0 agreement, 1 disagreement or a stale known error, 2 wrong use
 */
export function checkContract(
	args: string[],
	loadResources: () => CheckedResource[],
	known: KnownSpecError[],
	print: (line: string) => void,
): number {
	const [file, ...rest] = args;
	if (file === undefined || rest.length > 0) {
		print(USAGE);
		return 2;
	}
	let spec: OpenApiSpec;
	try {
		spec = parseSpec(readFileSync(file, 'utf8'));
	} catch (error) {
		print(`${file} cannot be used. ${error instanceof Error ? error.message : String(error)}`);
		return 2;
	}
	return report(operationsOf(loadResources()), spec, known, print) ? 0 : 1;
}

function operationsOf(resources: CheckedResource[]): ContractOperation[] {
	return resources.flatMap((resource) =>
		resource.operations.map(({ name, endpoints }) => ({
			name: `${resource.name} > ${name}`,
			endpoints,
		})),
	);
}

/** Prints what was found and says whether all is well. */
function report(
	operations: ContractOperation[],
	spec: OpenApiSpec,
	known: KnownSpecError[],
	print: (line: string) => void,
): boolean {
	// An operation that lists nothing agrees with everything, which must not pass for agreement.
	const silent = operations.filter(({ endpoints }) => endpoints.length === 0);
	const { disagreements, undescribed } = compareWithSpec(operations, spec);
	const { unexplained, stale } = setAsideKnownErrors(disagreements, known, operations);

	const section = (title: string, lines: string[]) => {
		if (lines.length > 0) print([`${title}:`, ...lines.map((line) => `  ${line}`), ''].join('\n'));
	};
	section('Accepted but not described by the spec', undescribed.map(describe));
	section('Disagrees with the spec', unexplained.map(describe));
	section(
		'Known errors to delete from scripts/knownSpecErrors.ts',
		stale.map(({ entry, subject, message }) => `${about({ ...entry, subject })}: ${message}`),
	);
	section(
		'Operations that list no endpoint',
		silent.map(({ name }) => name),
	);
	print(
		[
			`operations compared: ${operations.length}`,
			`disagreements: ${unexplained.length}`,
			`known errors of the spec: ${disagreements.length - unexplained.length}`,
			`stale known errors: ${stale.length}`,
			`fields not described: ${undescribed.length}`,
		].join(', '),
	);
	return operations.length > 0 && unexplained.length + stale.length + silent.length === 0;
}

function describe(finding: Finding): string {
	return `${finding.operation}: ${about(finding)}: ${finding.message}`;
}

function about({
	endpoint,
	kind,
	subject,
}: Pick<Finding, 'endpoint' | 'kind' | 'subject'>): string {
	return kind === 'endpoint' ? endpoint : `${endpoint}, ${kind} ${subject}`;
}

/** The resources of the built package: compiled, this file is in build/scripts, next to dist. */
function builtResources(): CheckedResource[] {
	const load = createRequire(__filename);
	const path = resolve(__dirname, '../../dist/nodes/Cipp/resources');
	return (load(path) as { resources: Resource[] }).resources;
}

if (require.main === module) {
	process.exitCode = checkContract(
		process.argv.slice(2),
		builtResources,
		knownSpecErrors,
		console.log,
	);
}
