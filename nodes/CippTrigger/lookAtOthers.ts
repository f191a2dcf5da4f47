import { keyOfFinding } from './alerts/findings';
import { watchAlerts } from './alerts/watchAlerts';
import { watchDeliveries } from './deliveries/watchDeliveries';
import type { Found } from './found';
import type { Source } from './source';
import type { WatchState } from './watchState';

/**
 * Looks at the findings of alerts and at failed deliveries, as far as they are wanted.
 *
 * @param now seconds since 1970 by the clock of n8n
 * @returns the events, the keys of what was there before the first look, and what writes down that
 * all of it was seen
 * @throws CippFailure when CIPP does not give a list
 */
export async function lookAtOthers(
	source: Source,
	state: WatchState,
	now: number,
): Promise<{ found: Found[]; alreadyThere: string[]; remember(): void }> {
	const { settings, client, patience, scope } = source;
	const { events } = settings;
	const alerts =
		events.includes('alertRaised') || events.includes('alertCleared')
			? await watchAlerts({ ...source, tenant: await nameOf(source) }, state.alerts, scope, now)
			: undefined;
	const deliveries = events.includes('deliveryFailed')
		? await watchDeliveries(client, patience, state.deliveries)
		: undefined;
	const found = [...(alerts?.found ?? []), ...(deliveries?.found ?? [])];
	return {
		found: found.filter(
			// What makes a key new again counts, even where nobody wants to hear of it.
			({ json, forgets }) =>
				events.includes(json.event as (typeof events)[number]) ||
				(settings.keepsForgotten && forgets !== undefined),
		),
		alreadyThere: alerts?.isFirst
			? Object.values(alerts.next.known).map(([tenant, command, hash]) =>
					keyOfFinding({ tenant, command, hash }),
				)
			: [],
		remember: () => {
			if (alerts) state.alerts = alerts.next;
			if (deliveries) state.deliveries = deliveries.next;
		},
	};
}

/** CIPP's own spelling: it finds the findings of a tenant under no other name. */
async function nameOf({ settings, directory }: Source): Promise<string> {
	if (!settings.tenant) return '';
	return (await directory.find(settings.tenant))?.defaultDomain ?? settings.tenant;
}
