import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import { rowsWith } from '../../../output/rows';
import { findPlanned } from '../../../scheduler/queries/plannedTask';
import { sendPatiently } from '../../../transport/patience';
import { CippFailure } from '../../../transport/failure';
import { inFull } from '../../../transport/wrapFailure';
import { CSP_ADVICE } from '../getAllCspSubscriptions.operation';
import type { CspChange } from './changes';

/** What the list of subscriptions sends, for the list of endpoints of an operation. */
export const CSP_READ: EndpointUse = {
	endpoint: 'ListCSPLicenses',
	method: 'GET',
	right: 'Tenant.Directory.Read',
	query: ['tenantFilter'],
};

/** A change with the subscription that it is about. */
export type Known = CspChange & { subscription?: IDataObject };

async function subscriptionsOf(
	tenant: string,
	{ client, patience }: OperationContext,
): Promise<IDataObject[]> {
	const answer = await sendPatiently(
		client,
		{ method: 'GET', endpoint: 'ListCSPLicenses', query: { tenantFilter: tenant } },
		patience,
	);
	return rowsWith(answer, ['id', 'sku'], CSP_ADVICE);
}

const isOf = ({ change, sku, subscriptionId }: CspChange) =>
	change === 'Cancel'
		? ({ id }: IDataObject) => String(id) === subscriptionId
		: ({ sku: other }: IDataObject) => String(other).toLowerCase() === sku.toLowerCase();

/**
 * Finds the subscription that a change is about. CIPP cancels without looking, changes the first of
 * several, and takes an order of what is there already for a new quantity.
 *
 * @returns problems, in sentences
 * @throws CippFailure when the subscriptions cannot be read
 */
export async function findSubscription(
	params: Known,
	context: OperationContext,
): Promise<string[]> {
	const { tenant, change, sku, quantity, subscriptionId } = params;
	const found = (await subscriptionsOf(tenant, context)).filter(isOf(params));
	const [subscription] = found;
	params.subscription = subscription;
	if (change === 'NewSub') {
		return subscription
			? [
					`“SKU” is ${sku}, of which ${tenant} has ${String(subscription.quantity)} already. Use Add Licenses: CIPP would set the quantity to ${quantity}.`,
				]
			: [];
	}
	if (!subscription) {
		return change === 'Cancel'
			? [`“Subscription ID” is ${subscriptionId}, which ${tenant} does not have at Sherweb.`]
			: [`“SKU” is ${sku}, which ${tenant} does not have at Sherweb.`];
	}
	if (found.length > 1) {
		const ids = found.map(({ id }) => String(id)).join(', ');
		return [
			`“SKU” is ${sku}, of which ${tenant} has several subscriptions (${ids}). CIPP would change the first one, so change it at Sherweb.`,
		];
	}
	const left = Number(subscription.quantity) - quantity;
	if (change === 'Remove' && !(left >= 0)) {
		return [
			`“Quantity” is ${quantity}, but ${tenant} has ${String(subscription.quantity)} of ${sku}.`,
		];
	}
	return [];
}

/**
 * Reads back what Sherweb has now; it may need longer than CIPP to carry out an order.
 *
 * @returns `confirmed`, with a warning where it is false
 * @throws CippFailure when a decrease that CIPP reported is not among its tasks
 */
export async function confirmChange(
	context: OperationContext,
	params: Known,
): Promise<IDataObject> {
	const { tenant, change, quantity, subscription } = params;
	if (change === 'ScheduleRemoval') return await confirmTask(context, params);
	const before = Number(subscription?.quantity ?? 0);
	try {
		const now = (await subscriptionsOf(tenant, context)).find(isOf(params));
		const is = Number(now?.quantity ?? 0);
		const wanted = { Add: before + quantity, Remove: before - quantity, NewSub: quantity }[change];
		const isSeen = change === 'Cancel' ? now === undefined : is === wanted;
		if (isSeen) return { confirmed: true, quantity: is };
		return {
			confirmed: false,
			quantity: is,
			warnings: ['CIPP reported the change, but Sherweb does not show it yet. Look at it later.'],
		};
	} catch (error) {
		const why = `The subscriptions could not be read back: ${inFull(error as Error)}`;
		return { confirmed: false, warnings: [why] };
	}
}

async function confirmTask(
	context: OperationContext,
	{ tenant, quantity, subscription }: Known,
): Promise<IDataObject> {
	const title = `Decrease Sherweb License at Renewal: ${String(subscription?.productName)} (-${quantity})`;
	const command = 'Invoke-SherwebScheduledLicenseRemoval';
	const task = await findPlanned(context, tenant, command, title);
	if (task === 'missing') {
		throw new CippFailure('CIPP reported a scheduled decrease that is not among its tasks', {
			outcome: 'unknown',
			description: 'Look into the scheduled tasks of CIPP before you run it again.',
		});
	}
	if ('unread' in task) return { confirmed: false, warnings: [task.unread] };
	return { confirmed: true, ...task };
}
