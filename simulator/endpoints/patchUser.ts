import type { SimUser } from '../directory/types';
import { ok } from '../http/answer';
import { isRecord, member, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { graphUserNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const ROUTING = new Set(['id', 'tenantfilter', 'manager', 'sponsor']);

/** Properties that a user of this directory has itself; the rest is kept beside them. */
const OWN = new Set([
	'userPrincipalName',
	'displayName',
	'givenName',
	'surname',
	'department',
	'jobTitle',
]);

/**
 * Invoke-PatchUser: hands all other members of an element to Graph as they are. A failure of a part
 * gives a 400 whose last text says what was done.
 */
export const patchUser: Endpoint = {
	name: 'PatchUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const elements = Array.isArray(call.body) ? (call.body as unknown[]) : [call.body];
		const incomplete = elements.some(
			(element) => !textOf(member(element, 'id')) || !textOf(member(element, 'tenantFilter')),
		);
		if (incomplete) {
			const text = 'Failed to patch user(s). Some users are missing id or tenantFilter';
			return { status: 400, json: { Results: [text] } };
		}
		const done = elements.map((element) => patch(element as JsonRecord, state));
		const errors = done.flatMap(({ errors: texts }) => texts);
		const patched = done.filter((one) => one.patched).length;
		const summary = summaryOf(elements, done, patched);
		if (errors.length === 0) return ok({ Results: [summary] });
		const last = elements.some(hasRelation)
			? summary
			: `Successfully patched ${patched} of ${elements.length} users`;
		return { status: 400, json: { Results: [...errors, last] } };
	},
};

/** What was done, in one sentence; relations are named where one was asked for. */
function summaryOf(elements: unknown[], done: Patched[], patched: number): string {
	const relations = (['manager', 'sponsor'] as const)
		.filter((relation) => elements.some((element) => asksFor(element, relation)))
		.map((relation) => {
			const count = done.reduce((sum, one) => sum + one[relation], 0);
			return `${count} ${relation} assignment${count === 1 ? '' : 's'}`;
		});
	const users = `patched ${patched} user${patched === 1 ? '' : 's'}`;
	if (relations.length === 0) return `Successfully ${users} across 1 tenant`;
	const updated = `updated ${relations.join(' and ')}`;
	const parts = elements.every(onlyRelations) ? updated : `${users} and ${updated}`;
	return `Successfully ${parts} across 1 tenant`;
}

function asksFor(element: unknown, relation: string): boolean {
	return textOf(member(element, relation)) !== '';
}

function hasRelation(element: unknown): boolean {
	return asksFor(element, 'manager') || asksFor(element, 'sponsor');
}

function onlyRelations(element: unknown): boolean {
	return isRecord(element) && Object.keys(element).every((name) => ROUTING.has(name.toLowerCase()));
}

interface Patched {
	patched: boolean;
	/** How many managers were set. */
	manager: number;
	/** How many sponsors were set. */
	sponsor: number;
	errors: string[];
}

function patch(element: JsonRecord, state: SimulatorState): Patched {
	const id = textOf(member(element, 'id'));
	const tenant = textOf(member(element, 'tenantFilter'));
	const result: Patched = { patched: false, manager: 0, sponsor: 0, errors: [] };
	const properties = Object.entries(element).filter(([name]) => !ROUTING.has(name.toLowerCase()));
	try {
		// Nothing comes back from a tenant that is not found, and nothing is counted.
		if (tenantNamed(state, tenant).nowhere) return result;
		const user = graphUserNamed(state, tenant, id);
		if (properties.length > 0) apply(user, properties);
		result.patched = properties.length > 0;
		for (const relation of ['manager', 'sponsor'] as const) {
			const wanted = textOf(member(element, relation));
			if (wanted === '') continue;
			try {
				user[relation] = graphUserNamed(state, tenant, wanted).id;
				result[relation] += 1;
			} catch (error) {
				result.errors.push(
					`Failed to set ${relation} for ${id} in tenant ${tenant}: ${(error as Error).message}`,
				);
			}
		}
	} catch (error) {
		result.errors.push(
			`Failed to patch user ${id} in tenant ${tenant}: ${(error as Error).message}`,
		);
	}
	return result;
}

function apply(user: SimUser, properties: [string, unknown][]): void {
	const empty = properties.find(([, value]) => value === '');
	if (empty) {
		throw new Error(`Invalid value specified for property '${empty[0]}' of resource 'User'.`);
	}
	for (const [name, value] of properties) {
		if (OWN.has(name)) (user as unknown as JsonRecord)[name] = value;
		else user.profile = { ...(isRecord(user.profile) ? user.profile : {}), [name]: value };
	}
}
