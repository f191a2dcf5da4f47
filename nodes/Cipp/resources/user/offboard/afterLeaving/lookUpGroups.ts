import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { addRefusal } from '../../../../engine/problems';
import { enteredGroup, whyNotJoined } from '../../../../nouns/group/group';
import { lookUpGroups } from '../../../../nouns/group/lookUp';
import type { AfterLeaving } from '../../../../offboarding/leaving/order';
import type { OffboardParams } from '../../../../offboarding/order/params';

/** An item with what is to follow its offboarding. */
export type Following = Entry<OffboardParams & { afterLeaving: AfterLeaving }>;

const GROUPS = 'Add to Groups';

/**
 * Finds the groups of all items by what was entered, each once for a tenant, and completes them in
 * place. Nobody can be added to one whose members follow a rule, or that comes from on premises.
 *
 * @param refusals changed in place
 */
export async function lookUpAllGroups(
	entries: Following[],
	refusals: Refusals,
	context: OperationContext,
): Promise<void> {
	const all = entries.flatMap(({ index, params }) =>
		params.afterLeaving.groups.map((group) => ({
			item: index,
			group,
			params: {
				tenant: params.tenant,
				group: enteredGroup(group.entered),
			},
		})),
	);
	if (all.length === 0) return;
	const asked = all.map(({ params }, index) => ({ index, params }));
	const failed = await lookUpGroups(asked, context, { field: GROUPS, more: ['assignedLicenses'] });
	all.forEach(({ item, group, params }, place) => {
		const found = failed.get(place);
		const why = whyNotJoined(GROUPS, params.group);
		const problem = found ?? (why && [why]);
		if (problem) addRefusal(refusals, item, problem);
		group.id = params.group.id;
		group.displayName = params.group.displayName;
		const { assignedLicenses } = params.group.properties;
		group.givesLicences = Array.isArray(assignedLicenses) && assignedLicenses.length > 0;
	});
}
