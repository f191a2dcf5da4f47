import type { EndpointUse } from '../../engine/operation';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { POLICY_READ } from '../../nouns/policy/policy';
import type { UserParams } from '../../nouns/user/target';
import { user } from '../../nouns/user/target';
import { taskList } from '../../scheduler/endpoints';

/** A user and a policy. */
export interface ExclusionParams extends UserParams {
	policyId: string;
	/** As the look-up found it; empty before. */
	policyName: string;
}

/** What is read before and after a change of exclusions. */
export const EXCLUSION_READS: EndpointUse[] = [
	POLICY_READ,
	taskList('tenantFilter', 'SearchTitle'),
];

const policy = objectId({
	name: 'policyId',
	displayName: 'Policy',
	description: 'The Conditional Access policy that the user is excluded from',
	search: 'searchConditionalAccessPolicies',
	example: '8beba8a1-ad44-7764-fc7a-01b6c881510b',
});

const person = user('both', { description: 'The user who is excluded' });

/** One user and one policy of a tenant. */
export const exclusionTarget: Target<ExclusionParams> = {
	...(person as Target<ExclusionParams>),
	fields: [...person.fields, policy.field],
	read: (item) => ({
		...person.read(item),
		policyId: policy.read(item, policy.field.name),
		policyName: '',
	}),
	subject: (params) => `${person.subject(params)} in ${params.policyId}`,
	about: (params) => ({
		...person.about(params),
		policyId: params.policyId,
		...(params.policyName && { policyName: params.policyName }),
	}),
};
