/** What can be done with a subscription, by the names of `Invoke-ExecCSPLicense`. */
export const CHANGES = [
	{ name: 'Add Licenses', value: 'Add', description: 'Raise the quantity of a subscription' },
	{ name: 'Cancel Subscription', value: 'Cancel', description: 'End a subscription' },
	{
		name: 'Order New Subscription',
		value: 'NewSub',
		description: 'Buy a product that the tenant does not have',
	},
	{ name: 'Remove Licenses', value: 'Remove', description: 'Lower the quantity now' },
	{
		name: 'Schedule Decrease at Renewal',
		value: 'ScheduleRemoval',
		description: 'Lower the quantity some days before the renewal, if the licenses are free then',
	},
];

/** Those that cost money. */
export const ORDERS = ['Add', 'NewSub'];

/** Those that take licenses away. */
export const CANCELLATIONS = ['Cancel', 'Remove', 'ScheduleRemoval'];

/** Those about a product. */
export const WITH_SKU = ['Add', 'NewSub', 'Remove', 'ScheduleRemoval'];

/** What is asked for. */
export interface CspChange {
	tenant: string;
	change: string;
	sku: string;
	quantity: number;
	subscriptionId: string;
}

/** In words, for the question whether it is meant. */
export function inWords({ change, sku, quantity, subscriptionId, tenant }: CspChange): string {
	switch (change) {
		case 'Add':
			return `buys ${quantity} more of ${sku} for ${tenant}`;
		case 'NewSub':
			return `orders a new subscription of ${quantity} of ${sku} for ${tenant}`;
		case 'Cancel':
			return `cancels the subscription ${subscriptionId} of ${tenant}`;
		case 'Remove':
			return `takes ${quantity} of ${sku} from ${tenant}`;
		default:
			return `plans to take ${quantity} of ${sku} from ${tenant} before the renewal`;
	}
}
