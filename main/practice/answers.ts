import { errorSchema, listSchema } from './wire.ts';

/** What is to be answered, before it becomes a `Response`. */
export type PracticeAnswer = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
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

export function toResponse(answer: PracticeAnswer): Response {
  if (answer.body === undefined)
    return new Response(null, { status: answer.status, headers: { ...answer.headers } });
  return new Response(JSON.stringify(answer.body), {
    status: answer.status,
    headers: { 'content-type': 'application/scim+json;charset=utf-8', ...answer.headers },
  });
}
