import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../../engine/operation';
import { inAddress } from '../../../nouns/graphParts';
import { findPlanned } from '../../../scheduler/queries/plannedTask';
import { CippFailure } from '../../../transport/failure';
import { lookUntil } from '../../../nouns/group/readBack';
import { nameOfGrant, type Grant } from './grant';
import { expireAction } from './check';

/** Which of the roles and groups a list of memberships lacks, by their IDs. */
function missingIn(body: IDataObject | null, { roles, groups }: Grant): string[] {
	const rows = (body?.value ?? []) as IDataObject[];
	const has = (column: string, id: string) =>
		rows.some((row) => String(row[column] ?? '').toLowerCase() === id.toLowerCase());
	return [
		...roles.filter((id) => !has('roleTemplateId', id)),
		...groups.filter((id) => !has('id', id)),
	];
}

const addressOfRights = (params: Grant) => ({
	tenant: params.tenant,
	url: `users/${inAddress(params.user?.id ?? nameOfGrant(params))}/memberOf?$top=999`,
	what: 'The roles and groups',
});

/**
 * What a user has already: CIPP takes it at the end, also when it was there before.
 *
 * @returns a warning, if there is something. Throws nothing
 */
export async function heldBefore(
	context: OperationContext,
	params: Grant,
): Promise<string | undefined> {
	let held: string[] = [];
	const seen = { ...addressOfRights(params) };
	await lookOnce(context, seen, (body) => {
		const missing = missingIn(body, params);
		held = [...params.roles, ...params.groups].filter((id) => !missing.includes(id));
	});
	return held.length > 0 && params.onExpiry === 'remove'
		? `${nameOfGrant(params)} had ${held.join(', ')} already. CIPP takes it at the end all the same.`
		: undefined;
}

async function lookOnce(
	context: OperationContext,
	address: { tenant: string; url: string; what: string },
	read: (body: IDataObject | null) => void,
): Promise<void> {
	await lookUntil(context, address, (body) => {
		read(body);
		return true;
	});
}

/**
 * Makes sure that the rights were given, which CIPP reports also when Microsoft refused them, and that
 * the task which takes them is there.
 *
 * @throws CippFailure when one of the two is not so
 */
export async function confirmGrant(
	context: OperationContext,
	params: Grant,
	said: IDataObject,
): Promise<IDataObject> {
	const warnings = params.heldWarning ? [params.heldWarning] : [];
	const name = nameOfGrant(params);
	const title = `JIT Admin (${expireAction(params)}): ${name}`;
	const command = 'Set-CIPPUserJITAdmin';
	const task = await findPlanned(context, params.tenant, command, title, params.expiresAt);
	const secrets = { password: said.password, temporaryAccessPass: said.temporaryAccessPass };
	if (task === 'missing') {
		throw failed(
			`${name} may have the rights, but CIPP has no task that takes them again`,
			'Look into the scheduled tasks of CIPP, and take the rights by hand.',
		);
	}
	const ends = 'unread' in task ? {} : { endTaskId: task.taskId, endTaskAt: task.scheduledTime };
	if ('unread' in task) warnings.push(task.unread);
	if (said.isPutOff === true) {
		const why =
			'The clock of CIPP is behind, so it gives the rights with a task of its scheduler, within 15 minutes.';
		return { confirmed: false, ...ends, warnings: [...warnings, why] };
	}
	let missing: string[] = [];
	const end = await lookUntil(context, addressOfRights(params), (body) => {
		missing = missingIn(body, params);
		return missing.length === 0;
	});
	if (end === 'contradicted') {
		const hint = Object.values(secrets).some(Boolean)
			? ' The password or pass that CIPP made is not shown here.'
			: '';
		throw failed(
			`CIPP reported the rights, but ${name} does not have ${missing.join(', ')}`,
			`Microsoft may have refused it, or may need longer to show it. Look at the user before you run it again; the task that takes the rights is planned.${hint}`,
		);
	}
	const isSeen = end === 'seen';
	if (!isSeen) warnings.push(end.unread);
	return { confirmed: isSeen, ...ends, ...(warnings.length > 0 && { warnings }) };
}

function failed(message: string, description: string): CippFailure {
	return new CippFailure(message, { outcome: 'unknown', description });
}
