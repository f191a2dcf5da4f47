import type { HostKind } from '../options';
import type { Answer } from './answer';

const SIGN_IN_PATH = '/.auth/login/aad';

/** The page every unknown path of the web app answers with. */
const WEB_APP = page('CIPP', '<div id="__next"></div>');

/** Where the redirect of the static web app ends. */
const SIGN_IN = page('Sign in to your account', '<form><input name="loginfmt"></form>');

const LANDING = page('Your Azure Function App is up and running.', '<h1>Functions</h1>');

/**
 * What the host answers outside the API: the container edition with its web app, a function app with
 * nothing, the static web app with a redirect to the sign-in page whatever is asked.
 *
 * @param kind what kind of host it is
 * @param path the path that was asked for
 * @returns the answer
 */
export function hostPage(kind: HostKind, path: string): Answer {
	if (kind === 'container') return { status: 200, html: WEB_APP };
	if (kind === 'staticWebApp') {
		return path === SIGN_IN_PATH
			? { status: 200, html: SIGN_IN }
			: { status: 302, headers: { location: SIGN_IN_PATH } };
	}
	return path === '/' ? { status: 200, html: LANDING } : { status: 404 };
}

function page(title: string, body: string): string {
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
