import { ok } from '../http/answer';
import type { Endpoint } from './endpoint';

/** Invoke-ListOffboardingProgress of the newer backend: every user of a job with all steps. */
export const listOffboardingProgress: Endpoint = {
	name: 'ListOffboardingProgress',
	right: 'Identity.User.ReadWrite',
	anyTenant: true,
	existsIn: (profile) => profile.reportsProgress,
	handle(call, state) {
		const deploymentId = call.query('DeploymentId');
		if (!deploymentId) return { status: 400, json: { Results: 'DeploymentId is required' } };
		return ok(state.deployment(deploymentId));
	},
};
