import { runBounded } from '../../../../engine/pool';
import type { OperationContext } from '../../../../engine/operation';
import { answerRows } from '../../../../transport/answers';
import { quoted, type Wanted } from '../../../../identity/directory';
import { typingErrors } from '../../../../identity/nearNames';

/** Names of a run that are worth a question of their own; with more, the list itself is wrong. */
const MOST_NAMES = 5;
const MOST_ROWS = 50;
const MOST_SHOWN = 3;
/** How many letters a mistyped name may differ in. */
const MOST_ERRORS = 2;

/**
 * Looks for the users who may be meant by names that do not exist: one whose email address it is,
 * or whose name begins or ends alike and differs in a letter or two. One request for each of the
 * first five.
 *
 * @param wanted user principal names that were not found
 * @returns sentences, in the order of `wanted`; empty where nothing is known
 */
export async function similarNames(wanted: Wanted[], context: OperationContext): Promise<string[]> {
	const hints = wanted.map(() => '');
	const asked = wanted.slice(0, MOST_NAMES).map((name, position) => ({ name, position }));
	await runBounded(asked, async ({ name, position }) => {
		// A hint is a help and no more: without it, the name is still not found.
		hints[position] = await hintFor(name, context).catch(() => '');
	});
	return hints;
}

async function hintFor({ tenant, value }: Wanted, { client }: OperationContext): Promise<string> {
	const local = localPart(value);
	const beginning = local.slice(0, Math.max(1, Math.floor(local.length / 2)));
	const surname = local.split(/[._-]/).at(-1) ?? local;
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: 'users',
			$filter: [
				`mail eq ${quoted(value)}`,
				`startswith(userPrincipalName,${quoted(beginning)})`,
				`startswith(surname,${quoted(surname)})`,
			].join(' or '),
			$select: 'userPrincipalName,mail',
			$top: MOST_ROWS,
			NoPagination: true,
		},
	});
	const rows = answerRows(answer);
	const owner = rows.find(({ mail }) => String(mail).toLowerCase() === value.toLowerCase());
	if (owner) return `This is the email address of ${String(owner.userPrincipalName)}.`;
	const near = rows
		.map(({ userPrincipalName }) => String(userPrincipalName))
		.filter((name) => typingErrors(localPart(name), local) <= MOST_ERRORS)
		.slice(0, MOST_SHOWN);
	return near.length > 0 ? `There is ${near.join(' and ')}.` : '';
}

function localPart(name: string): string {
	return name.slice(0, name.lastIndexOf('@')).toLowerCase();
}
