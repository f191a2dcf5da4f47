import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { requiredText, text } from '../../forms/parts';
import { refuseRepeated } from '../../forms/refuseRepeated';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { restoreNames, RESTORES_READ } from './restores';

interface Params extends TenantParams {
	restoreName: string;
}

/**
 * Has Exchange copy what is in a mailbox into another one (`Invoke-ExecMailboxRestore`). The status
 * is always 200; only a request that Exchange gave back proves one.
 */
export const restoreMailbox = change(
	tenantWith<Params>(({ restoreName }) => restoreName),
	{
		name: 'Restore',
		value: 'restore',
		action: 'Restore mailbox',
		description:
			'Queue a copy of a mailbox, a deleted one too, into another. Get Many Restores shows its progress.',
		parts: {
			source: requiredText({
				name: 'sourceMailbox',
				displayName: 'Source Mailbox',
				description:
					'The mailbox to copy from; for a deleted one the GUID that Exchange has for it',
				placeholder: 'e.g. 8a3f2c1d-5d0a-4a4e-9c53-2f6d1b0a9e11',
			}),
			target: requiredText({
				name: 'targetMailbox',
				displayName: 'Target Mailbox',
				description: 'The mailbox to copy into',
				placeholder: 'e.g. manager@contoso.com',
			}),
			restoreName: requiredText({
				name: 'restoreName',
				displayName: 'Restore Name',
				description: 'A name for the restore, which Exchange has only once',
				placeholder: 'e.g. left.anna',
			}),
		},
		options: {
			folder: text({
				name: 'targetFolder',
				displayName: 'Target Folder',
				description: 'The folder of the target mailbox to copy into. Its top without this option.',
				placeholder: 'e.g. Mailbox of Anna',
			}),
		},
		check({ source, target }, item) {
			if (source !== '' && source.toLowerCase() === target.toLowerCase()) {
				item.note('“Source Mailbox” and “Target Mailbox” are the same. Enter two mailboxes.');
			}
		},
		checkTogether: refuseRepeated(
			'Restore Name',
			({ tenant, restoreName }: Params) => `${restoreName} in ${tenant}`,
		),
		reads: [RESTORES_READ],
		async prepare({ tenant, restoreName }, context) {
			const there = await restoreNames(tenant, context);
			return there.some((name) => name.toLowerCase() === restoreName.toLowerCase())
				? [`“Restore Name” is ${restoreName}, which ${tenant} has already. Enter another one.`]
				: [];
		},
		endpoint: 'ExecMailboxRestore',
		right: 'Exchange.Mailbox.ReadWrite',
		sends: {
			TenantFilter: tenantOf,
			RequestName: ({ restoreName }) => restoreName,
			SourceMailbox: ({ source }) => source,
			TargetMailbox: ({ target }) => target,
			TargetRootFolder: ({ folder }) => folder || undefined,
		},
		judge: (lines, _params, body) => withoutRequest(lines, body) ?? failureOf(lines),
		output: (lines, _params, body) => {
			const { Identity, Status } = requestIn(body) ?? {};
			return {
				success: true,
				message: lines[0]?.text ?? '',
				restoreId: Identity ?? null,
				status: Status ?? null,
			};
		},
		alsoAbout: ({ restoreName, source, target }) => ({
			name: restoreName,
			sourceMailbox: source,
			targetMailbox: target,
		}),
	},
);

function requestIn(body: unknown): IDataObject | undefined {
	const { RestoreRequest: request } = (body ?? {}) as IDataObject;
	return ([request].flat()[0] ?? undefined) as IDataObject | undefined;
}

function withoutRequest(lines: ResultLine[], body: unknown): CippFailure | undefined {
	if (requestIn(body)) return undefined;
	const [{ text: said } = { text: '' }] = lines;
	const isClaim = said === '' || /created successfully/i.test(said);
	return new CippFailure(isClaim ? 'CIPP reported no restore that Exchange has taken' : said, {
		outcome: isClaim ? 'unknown' : 'refused',
		results: lines.map(({ text: line }) => line),
		description: 'Check both mailboxes. Get Many Restores lists what Exchange has.',
	});
}
