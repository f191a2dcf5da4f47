import type { EndpointUse } from '../nodes/Cipp/engine/operation';
import type { KnownSpecError } from './knownSpecError';
import type { DescribedCall, OpenApiSpec, Schema } from './openApiSpec';
import { describeEndpoint, endpointNames, shapeOf } from './openApiSpec';

/** An operation of the node as this check sees it. */
export interface ContractOperation {
	/** Resource and operation by display name. */
	name: string;
	endpoints: EndpointUse[];
	/** True when it also calls whatever endpoint the user names. */
	anyEndpoint?: boolean;
}

/** What a finding is about; `subject` is then a verb, a right, a query field or a body field. */
export type FindingKind = 'endpoint' | 'method' | 'right' | 'query' | 'body';

/** A place where an operation and the spec do not match. */
export interface Finding {
	operation: string;
	endpoint: string;
	kind: FindingKind;
	/** The verb or field in question; empty when the endpoint itself is. */
	subject: string;
	/** A sentence that says what the spec has instead. */
	message: string;
}

export interface Comparison {
	/** The spec says otherwise. */
	disagreements: Finding[];
	/** The spec accepts the field but does not describe it, so this proves nothing either way. */
	undescribed: Finding[];
}

export interface StaleEntry {
	entry: KnownSpecError;
	subject: string;
	message: string;
}

type FieldFinding = { disagrees: boolean; message: string };

/**
 * Compares what the operations send with what an OpenAPI file describes: endpoint, verb, and
 * every query and body field in exact case. A plain value where the spec reads `.value` counts
 * as a disagreement, because CIPP drops such a value without a word.
 *
 * @throws Error when the spec has a reference that leads nowhere
 */
export function compareWithSpec(operations: ContractOperation[], spec: OpenApiSpec): Comparison {
	const comparison: Comparison = { disagreements: [], undescribed: [] };
	for (const { name, endpoints } of operations) {
		for (const use of endpoints) compareUse(name, use, spec, comparison);
	}
	return comparison;
}

/**
 * Takes away the disagreements that are the spec's own known errors.
 *
 * @returns `unexplained`: the disagreements that remain; `stale`: entries of the list that explain
 * nothing (any more) and should be deleted
 */
export function setAsideKnownErrors(
	disagreements: Finding[],
	known: KnownSpecError[],
	operations: ContractOperation[],
): { unexplained: Finding[]; stale: StaleEntry[] } {
	const explains = (entry: KnownSpecError, subject: string, finding: Finding) =>
		entry.endpoint === finding.endpoint &&
		entry.kind === finding.kind &&
		subject === finding.subject;
	const pairs = known.flatMap((entry) => entry.subjects.map((subject) => ({ entry, subject })));
	return {
		unexplained: disagreements.filter(
			(finding) => !pairs.some(({ entry, subject }) => explains(entry, subject, finding)),
		),
		stale: pairs
			.filter(
				({ entry, subject }) => !disagreements.some((finding) => explains(entry, subject, finding)),
			)
			.map(({ entry, subject }) => ({
				entry,
				subject,
				message: operations.some(({ endpoints }) => endpoints.some(uses(entry, subject)))
					? 'the spec no longer disagrees'
					: 'no operation uses it',
			})),
	};
}

function uses({ endpoint, kind }: KnownSpecError, subject: string) {
	return (use: EndpointUse): boolean => {
		if (use.endpoint !== endpoint) return false;
		if (kind === 'endpoint') return true;
		if (kind === 'method') return use.method === subject;
		if (kind === 'right') return use.right === subject;
		return use[kind]?.includes(subject) ?? false;
	};
}

function compareUse(
	operation: string,
	use: EndpointUse,
	spec: OpenApiSpec,
	comparison: Comparison,
): void {
	const note = (kind: FindingKind, subject: string, { disagrees, message }: FieldFinding) => {
		const list = disagrees ? comparison.disagreements : comparison.undescribed;
		list.push({ operation, endpoint: use.endpoint, kind, subject, message });
	};

	const calls = describeEndpoint(spec, use.endpoint);
	if (!calls) {
		const message = missing(use.endpoint, endpointNames(spec), 'the spec has no such endpoint');
		note('endpoint', '', { disagrees: true, message });
		return;
	}
	if (!calls.has(use.method)) {
		const message = `the spec says ${[...calls.keys()].join(', ')}`;
		note('method', use.method, { disagrees: true, message });
	}
	// With a wrong verb the fields are still worth comparing, with those of the verb it has.
	const call = calls.get(use.method) ?? [...calls.values()][0];
	if (!call) return;
	if (call.right !== undefined && call.right !== use.right) {
		note('right', use.right, { disagrees: true, message: `the spec says ${call.right}` });
	}
	for (const field of use.query ?? []) {
		const finding = queryFinding(field, call, spec);
		if (finding) note('query', field, finding);
	}
	for (const field of use.body ?? []) {
		const finding = bodyFinding(field, call, spec);
		if (finding) note('body', field, finding);
	}
}

function queryFinding(
	field: string,
	{ query, body }: DescribedCall,
	spec: OpenApiSpec,
): FieldFinding | undefined {
	if (query.includes(field)) return undefined;
	const inBody = body && shapeOf(spec, body).fields.has(field);
	const otherwise = inBody ? 'the spec has it in the body' : 'the spec has no such query field';
	return { disagrees: true, message: missing(field, query, otherwise) };
}

function bodyFinding(
	field: string,
	{ query, body }: DescribedCall,
	spec: OpenApiSpec,
): FieldFinding | undefined {
	// 'user[].value' is the way user, value; '[].userIds' of a body that is a list is userIds.
	const way = field
		.split('.')
		.map((step) => step.replace(/\[\]$/, ''))
		.filter((step) => step !== '');
	let place: Schema = body ?? {};
	for (const [depth, step] of way.entries()) {
		const { fields, open } = shapeOf(spec, place);
		const next = fields.get(step);
		if (next) {
			place = next;
			continue;
		}
		const spelling = otherSpelling(step, [...fields.keys()]);
		if (spelling === undefined && (open || (depth > 0 && fields.size === 0))) {
			return { disagrees: false, message: 'not described by the spec' };
		}
		const otherwise =
			depth === 0 && query.includes(step)
				? 'the spec has it in the query'
				: 'the spec has no such body field';
		return { disagrees: true, message: missing(step, [...fields.keys()], otherwise) };
	}
	if (way.at(-1) !== 'value' && shapeOf(spec, place).readsValue) {
		return {
			disagrees: true,
			message: 'the spec reads .value of it, so a plain value would be dropped',
		};
	}
	return undefined;
}

function missing(name: string, described: string[], otherwise: string): string {
	const spelling = otherSpelling(name, described);
	return spelling === undefined ? otherwise : `the spec spells it ${spelling}`;
}

function otherSpelling(name: string, described: string[]): string | undefined {
	return described.find((other) => other.toLowerCase() === name.toLowerCase());
}
