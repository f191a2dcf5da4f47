import { areAssigned } from '../../../nodes/Cipp/nouns/intune/assigned';

const target = (type: string, groupId?: string) => ({
	target: { '@odata.type': `#microsoft.graph.${type}AssignmentTarget`, groupId },
});

const DEVICES = target('allDevices');
const USERS = target('allLicensedUsers');
const SALES = target('group', 'sales');
const NOT_SALES = target('exclusionGroup', 'sales');

const wanted = (assignTo: string, groups: string[] = [], excluded?: string[]) => ({
	assignTo,
	groups,
	...(excluded && { excluded }),
});

it.each([
	['all devices', [DEVICES], wanted('devices')],
	['all users beside others', [DEVICES, USERS], wanted('users')],
	['both', [USERS, DEVICES], wanted('devicesAndUsers')],
	['a group in another letter case', [SALES], wanted('groups', ['SALES'])],
	['an excluded group', [USERS, NOT_SALES], wanted('users', [], ['sales'])],
	['nobody', [], wanted('nobody')],
])('%s are assigned', (_what, assignments, targets) => {
	expect(areAssigned(assignments, targets)).toBe(true);
});

it.each([
	['all devices', [USERS], wanted('devices')],
	['all users', [], wanted('users')],
	['one of both', [DEVICES], wanted('devicesAndUsers')],
	['a group', [DEVICES], wanted('groups', ['sales'])],
	['one of two groups', [SALES], wanted('groups', ['sales', 'staff'])],
	['a group that is excluded', [NOT_SALES], wanted('groups', ['sales'])],
	['an excluded group that is included', [USERS, SALES], wanted('users', [], ['sales'])],
	['what Graph does not give', undefined, wanted('users')],
])('%s are not assigned', (_what, assignments, targets) => {
	expect(areAssigned(assignments, targets)).toBe(false);
});
