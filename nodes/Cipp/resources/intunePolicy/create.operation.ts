import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { GROUP_LOOK_UP } from '../../nouns/group/lookUp';
import { alsoNamed } from '../../nouns/foundObject';
import { aboutTargets, areAssigned } from '../../nouns/intune/assigned';
import { filterProblems, INTUNE_READ } from '../../nouns/intune/assignmentFilter';
import type { GroupNames } from '../../nouns/intune/groupNames';
import { joinedNames, nameGroups } from '../../nouns/intune/groupNames';
import { checkGroups, excluded, FILTER } from '../../nouns/intune/targets';
import { FAMILIES, policiesNamed } from '../../nouns/intunePolicy/family';
import { TEMPLATES_READ } from '../../nouns/intunePolicy/template';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { POLICY_ASSIGN_TO } from './assignTo';
import { judgeCreation, wasReplaced } from './createAnswer';
import { CREATE_PARTS } from './createParts';
import type { ReadyPolicy } from './newPolicy';
import { checkJson, makeReady } from './newPolicy';
import { messageOf } from '../../forms/changeOperation';

/** A tenant that gets a policy, with what the look-ups found. */
interface Receiver extends TenantParams, GroupNames {
	ready?: ReadyPolicy;
}

const target: Target<Receiver> = alsoNamed<
	Receiver,
	Receiver & { name: string; templateId: string }
>(tenant, ({ name, templateId }) => `${name || templateId} for`);

/**
 * Creates a policy (`Invoke-AddPolicy`). The function overwrites one of the same name, and answers
 * every failure with 200.
 */
export const createPolicy = change(target, {
	name: 'Create',
	value: 'create',
	action: 'Create intune policy',
	description: 'Create a policy of Intune from a template of CIPP or from JSON, and assign it',
	parts: CREATE_PARTS,
	options: { excluded, ...FILTER },
	check(params, item) {
		checkGroups(params, item);
		checkJson(params, item);
	},
	reads: [TEMPLATES_READ, INTUNE_READ, GROUP_LOOK_UP],
	async prepare(params, context) {
		const { tenant: domain, filter } = params;
		const problems = [
			...(await nameGroups(params, context)),
			...(await filterProblems(domain, filter, context)),
		];
		return problems.length > 0 ? problems : await makeReady(params, context);
	},
	endpoint: 'AddPolicy',
	right: 'Endpoint.MEM.ReadWrite',
	sends: {
		// One tenant a request: CIPP would carry what it replaced in the JSON on to the next one.
		tenantFilter: tenantOf,
		TemplateType: ({ ready }) => ready?.family,
		displayName: ({ ready }) => ready?.name,
		Description: ({ ready }) => ready?.description,
		RAWJson: ({ ready }) => ready?.json,
		TemplateID: ({ ready }) => ready?.templateId,
		AssignTo: ({ assignTo }) => POLICY_ASSIGN_TO[assignTo] ?? 'On',
		customGroup: ({ groupNames }) => joinedNames(groupNames),
		excludeGroup: ({ excludedNames }) => joinedNames(excludedNames),
		AssignmentFilterName: ({ filter }) => filter || undefined,
		AssignmentFilterType: ({ filter, filterMode }) => (filter ? filterMode : undefined),
	},
	judge: (lines, { assignTo }) => judgeCreation(lines, assignTo !== 'nobody'),
	output: (lines, { ready }): IDataObject => ({
		success: true,
		message: messageOf(lines),
		replaced: wasReplaced(lines),
		...(wasReplaced(lines) &&
			!ready?.existingId && {
				warnings: ['CIPP replaced a policy of this name that was not there before. Look at it.'],
			}),
	}),
	alsoAbout: (params) => ({
		policyName: params.ready?.name,
		policyType: FAMILIES[params.ready?.family ?? '']?.name,
		...aboutTargets(params),
	}),
	async confirm(context, params) {
		const { family = '', name = '' } = params.ready ?? {};
		const { isWithoutAssignments } = FAMILIES[family] ?? {};
		// What the variables in a name became is known to CIPP alone.
		if (/%\w+%/.test(name)) return {};
		return await readBack(context, {
			what: 'The policy',
			read: async () => await policiesNamed(params.tenant, family, name, context),
			isMade: ([made]) =>
				made !== undefined && (isWithoutAssignments || areAssigned(made.assignments, params)),
			tell: ([made]) => ({ intunePolicyId: made?.id }),
			otherwise: 'Intune does not show the policy with its assignments',
		});
	},
});
