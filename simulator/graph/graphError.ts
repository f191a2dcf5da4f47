/** An error that Microsoft Graph answers with; the message is Graph's. */
export class GraphError extends Error {}
