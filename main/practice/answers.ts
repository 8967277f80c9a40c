import { errorSchema, listSchema } from './wire.ts';

/** What is to be answered, before it becomes a `Response`. */
export type PracticeAnswer = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a body in JSON. */
  readonly text?: string;
};

/** RFC 7644 §3.12: the status is text. */
export function errorAnswer(problem: {
  readonly status: number;
  readonly detail: string;
  readonly scimType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}): PracticeAnswer {
  return {
    status: problem.status,
    headers: problem.headers ?? {},
    body: {
      schemas: [errorSchema],
      ...(problem.scimType === undefined ? {} : { scimType: problem.scimType }),
      detail: problem.detail,
      status: String(problem.status),
    },
  };
}

export function listAnswer(list: {
  readonly totalResults: number;
  readonly startIndex: number;
  readonly resources: readonly Record<string, unknown>[];
}): PracticeAnswer {
  return {
    status: 200,
    body: {
      schemas: [listSchema],
      totalResults: list.totalResults,
      startIndex: list.startIndex,
      itemsPerPage: list.resources.length,
      Resources: list.resources,
    },
  };
}

/** RFC 7643 §5: what the service says it can do. */
export function serviceProviderConfig(supports: {
  readonly patch: boolean;
  readonly etag: boolean;
}): PracticeAnswer {
  return {
    status: 200,
    body: {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
      patch: { supported: supports.patch },
      bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
      filter: { supported: true, maxResults: 100 },
      changePassword: { supported: false },
      sort: { supported: false },
      etag: { supported: supports.etag },
      authenticationSchemes: [
        {
          type: 'oauthbearertoken',
          name: 'OAuth Bearer Token',
          description: 'A token from the Admin Center',
        },
      ],
      meta: { resourceType: 'ServiceProviderConfig' },
    },
  };
}

/** 404 for a path that is not the service's, in the forms in which services and what stands before them answer it. */
export function wrongPathAnswer(form: 'scim' | 'html' | 'problem-json', path: string): PracticeAnswer {
  if (form === 'scim') return errorAnswer({ status: 404, detail: 'Endpoint Not Found' });
  if (form === 'html') {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return {
      status: 404,
      headers,
      body: undefined,
      text: '<!doctype html><title>404</title><h1>Not Found</h1>',
    };
  }
  return {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: `No static resource ${path}.`,
      instance: path,
    },
  };
}

export function toResponse(answer: PracticeAnswer): Response {
  if (answer.body === undefined)
    return new Response(answer.text ?? null, { status: answer.status, headers: { ...answer.headers } });
  // A number above 2^53 cannot be a number of JavaScript: it is text until here.
  const text = JSON.stringify(answer.body).replaceAll(/"id":"(?<digits>9\d{15,})"/gu, '"id":$<digits>');
  return new Response(text, {
    status: answer.status,
    headers: { 'content-type': 'application/scim+json;charset=utf-8', ...answer.headers },
  });
}
