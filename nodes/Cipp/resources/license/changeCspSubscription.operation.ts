import { change } from '../../forms/change';
import { choice, onlyFor, requiredText, toggle, wholeNumber } from '../../forms/parts';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';
import { PLANNED_TASK_READ } from '../../scheduler/queries/plannedTask';
import { CANCELLATIONS, CHANGES, inWords, ORDERS, WITH_SKU } from './csp/changes';
import type { Known } from './csp/subscriptions';
import { confirmChange, CSP_READ, findSubscription } from './csp/subscriptions';

const countFor =
	(wanted: string[]) =>
	({ change: what, quantity }: Known) =>
		wanted.includes(what) ? quantity : undefined;

/**
 * Buys, lowers or cancels a subscription at Sherweb (`Invoke-ExecCSPLicense`). The function answers
 * an action that it does not know with success, so the choice is closed; it answers in plain text.
 */
export const changeCspSubscription = change(
	tenantWith<Known>(({ sku, subscriptionId }) => sku || subscriptionId),
	{
		name: 'Change CSP Subscription',
		value: 'changeCspSubscription',
		action: 'Change CSP subscription',
		description:
			'Buy, lower or cancel licenses through Sherweb. COSTS MONEY OR TAKES LICENSES AWAY: to be confirmed.',
		endpoint: 'ExecCSPLicense',
		right: 'Tenant.Directory.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			Action: ({ change: what }) => what,
			SKU: ({ sku }) => sku || undefined,
			Add: countFor(['Add']),
			Remove: countFor(['Remove', 'ScheduleRemoval']),
			Quantity: countFor(['NewSub']),
			SubscriptionIds: ({ subscriptionId }) => (subscriptionId ? [subscriptionId] : undefined),
			DaysBeforeRenewal: ({ change: what, days }) =>
				what === 'ScheduleRemoval' ? days : undefined,
		},
		parts: {
			change: choice({
				displayName: 'Change',
				name: 'change',
				description: 'What to do with the subscription',
				options: CHANGES,
			}),
			sku: onlyFor(
				'change',
				WITH_SKU,
				requiredText({
					displayName: 'SKU',
					name: 'sku',
					description: 'The product as Sherweb names it; Get Many CSP Subscriptions gives it',
					placeholder: 'e.g. CFQ7TTC0LCHC',
				}),
				'',
			),
			quantity: onlyFor(
				'change',
				WITH_SKU,
				wholeNumber({
					displayName: 'Quantity',
					name: 'quantity',
					description: 'How many licenses are bought or taken',
					default: 1,
					from: 1,
				}),
				0,
			),
			subscriptionId: onlyFor(
				'change',
				['Cancel'],
				requiredText({
					displayName: 'Subscription ID',
					name: 'subscriptionId',
					description: 'The subscription to cancel; Get Many CSP Subscriptions gives it',
				}),
				'',
			),
			days: onlyFor(
				'change',
				['ScheduleRemoval'],
				wholeNumber({
					displayName: 'Days Before Renewal',
					name: 'daysBeforeRenewal',
					description: 'How many days before the renewal CIPP lowers the quantity',
					default: 3,
					from: 1,
				}),
				0,
			),
			isOrder: onlyFor(
				'change',
				ORDERS,
				toggle({
					displayName: 'Confirm Order',
					name: 'confirmOrder',
					description: 'Whether the licenses are really bought, which costs money',
				}),
				false,
			),
			isCancellation: onlyFor(
				'change',
				CANCELLATIONS,
				toggle({
					displayName: 'Confirm Cancellation',
					name: 'confirmCancellation',
					description:
						'Whether the licenses are really given up; users may lose access to their data',
				}),
				false,
			),
		},
		check: (params, item) => {
			const { change: what, isOrder, isCancellation } = params;
			if (what === '' || isOrder || isCancellation) return;
			const name = ORDERS.includes(what) ? 'Confirm Order' : 'Confirm Cancellation';
			item.note(`“${name}” is off. This ${inWords(params)}: switch it on if that is meant.`);
		},
		reads: [CSP_READ, PLANNED_TASK_READ],
		prepare: async (params, context) => await findSubscription(params, context),
		// `Set-SherwebSubscription` reads the quantity, and writes the sum.
		wholeOf: ({ tenant, sku, subscription }: Known) =>
			`${tenant} ${String(subscription?.id ?? sku)}`,
		answersInText: true,
		judge: (lines) => failureOf(lines, /^License change executed successfully\./),
		alsoAbout: (params: Known) => ({
			change: params.change,
			sku: params.sku || params.subscription?.sku || null,
			subscriptionId: params.subscription?.id ?? null,
			name: params.subscription?.productName ?? null,
		}),
		confirm: async (context, params) => await confirmChange(context, params),
	},
);
