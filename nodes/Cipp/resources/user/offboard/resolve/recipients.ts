import type { IDataObject } from 'n8n-workflow';

import { runBounded } from '../../../../engine/pool';
import type { Wanted } from '../../../../identity/directory';
import { answerRows } from '../../../../transport/answers';
import type { CippClient } from '../../../../transport/client';
import type { Patience } from '../../../../transport/patience';
import { sendPatiently } from '../../../../transport/patience';
import { inFull } from '../../../../transport/wrapFailure';
import { stepDisplayName } from '../../../../offboarding/order/steps';

/** The address of a recipient, or why it gets no email. */
type Recipient = { address: string } | { problem: string };

/** What was found under the ID of a recipient; undefined for an ID that was not looked up. */
export type Recipients = (wanted: Wanted) => Recipient | undefined;

const KINDS: Readonly<Record<string, string>> = {
	'#microsoft.graph.orgContact': 'contact',
	'#microsoft.graph.group': 'group',
};

/**
 * Looks up contacts and groups by object ID, one request for each: email can be forwarded to every
 * recipient of the tenant (`Set-CIPPForwarding` sets Exchange's ForwardingAddress), and Graph has no
 * list of all of them. Only IDs that are those of no user come here.
 */
export async function lookUpRecipients(
	wanted: Wanted[],
	client: CippClient,
	patience: Patience,
): Promise<Recipients> {
	const found = new Map<string, Recipient>();
	const distinct = new Map(wanted.map((one) => [keyOf(one), one]));
	await runBounded([...distinct.values()], async (one) => {
		found.set(keyOf(one), await lookUp(one, client, patience));
	});
	return (one) => found.get(keyOf(one));
}

async function lookUp(
	{ tenant, value }: Wanted,
	client: CippClient,
	patience: Patience,
): Promise<Recipient> {
	const name = `“${stepDisplayName('forward')}” ${value}`;
	try {
		const answer = await sendPatiently(
			client,
			{
				method: 'GET',
				endpoint: 'ListGraphRequest',
				query: { tenantFilter: tenant, Endpoint: `directoryObjects/${value}` },
			},
			patience,
		);
		const [row] = answerRows(answer);
		return recipientOf(row, name);
	} catch (error) {
		return {
			problem: `${name} is the ID of no user in ${tenant}, and nothing else was found under it: ${inFull(error as Error)} Choose the user again, or enter the email address of the recipient.`,
		};
	}
}

function recipientOf(row: IDataObject | undefined, name: string): Recipient {
	const kind = KINDS[String(row?.['@odata.type'])];
	const mail = row?.mail;
	if (kind && typeof mail === 'string' && mail !== '') return { address: mail };
	return {
		problem: `${name} is the ID of ${kind ? `a ${kind} without an email address` : 'nobody who gets email'}. Enter the email address of a recipient of the tenant.`,
	};
}

function keyOf({ tenant, value }: Wanted): string {
	return `${tenant}\n${value}`.toLowerCase();
}
