import { readFileSync } from 'node:fs';

import { unpacked } from '../nodes/Cipp/endpoints/packing';
import { SYMBOLS, TEXT, WORDS } from '../nodes/Cipp/endpoints/packedTable';
import type { CheckedResource } from './builtResources';
import { builtResources, operationsOf } from './builtResources';
import type { ContractOperation, Finding } from './contractComparison';
import { compareWithSpec, setAsideKnownErrors } from './contractComparison';
import { tableLines } from './endpointTable/entries';
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

/**
 * Operations that call whatever endpoint the user names, and why each may. Any other must list its
 * endpoints.
 */
const MAY_CALL_ANY: Record<string, string> = {
	'API Request > Send': 'It is there for the endpoints that no operation has.',
};

/**
 * Runs the check.
 *
 * @param args the command line after the script's name
 * @param loadResources gives the node's resources
 * @param known errors of the spec that are no news
 * @param print takes the report, a line at a time
 * @param table the lines of the committed table of endpoints, where they are to be compared too
 * @returns the exit code: 0 agreement, 1 disagreement or a stale known error, 2 wrong use
 */
export function checkContract(
	args: string[],
	loadResources: () => CheckedResource[],
	known: KnownSpecError[],
	print: (line: string) => void,
	table?: string[],
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
	const operations = operationsOf(loadResources());
	const agrees = report(operations, spec, known, print);
	const isFresh =
		table === undefined || sameTable(table, tableLines(spec, known, operations), print);
	return agrees && isFresh ? 0 : 1;
}

/** Prints which lines of the table of endpoints are not as the spec says. */
function sameTable(table: string[], wanted: string[], print: (line: string) => void): boolean {
	const [is, should] = [new Set(table), new Set(wanted)];
	const stale = table.filter((line) => !should.has(line));
	const missing = wanted.filter((line) => !is.has(line));
	if (stale.length + missing.length === 0) return true;
	print(
		[
			'The table of endpoints is not that of this spec: run `npm run endpoints -- <openapi.json>` and commit what it writes.',
			...stale.map((line) => `  - ${line}`),
			...missing.map((line) => `  + ${line}`),
		].join('\n'),
	);
	return false;
}

/** Prints what was found and says whether all is well. */
function report(
	operations: ContractOperation[],
	spec: OpenApiSpec,
	known: KnownSpecError[],
	print: (line: string) => void,
): boolean {
	// An operation that lists nothing agrees with everything, which must not pass for agreement.
	const silent = operations.filter(({ name, endpoints, anyEndpoint }) =>
		anyEndpoint ? MAY_CALL_ANY[name] === undefined : endpoints.length === 0,
	);
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

if (require.main === module) {
	process.exitCode = checkContract(
		process.argv.slice(2),
		builtResources,
		knownSpecErrors,
		console.log,
		unpacked(TEXT, SYMBOLS, WORDS).split('\n'),
	);
}
