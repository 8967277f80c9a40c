/** What is used of sax 1.6, which brings no types. */
declare module 'sax' {
  export type SaxParser = {
    onopentag: (tag: {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: () => void;
    onattribute: () => void;
    onerror: (error: Error) => void;
    write: (text: string) => SaxParser;
    close: () => SaxParser;
  };
  export function parser(isStrict: boolean, options: { readonly strictEntities?: boolean }): SaxParser;
}
