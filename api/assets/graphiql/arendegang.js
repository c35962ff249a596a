"use strict";

// The page at /: GraphiQL on this server's own API. In development the server offers people to act
// as under /dev; in production these paths do not exist and the menu stays hidden.

const swedish = navigator.languages.some((tag) => tag.startsWith("sv")) || !navigator.languages.some((tag) => tag.startsWith("en"));

const words = swedish
  ? {
      language: "sv",
      about: "Ett GraphQL-API för ärendegången i vårdsamverkan.",
      actAs: "Agera som",
      nobody: "ingen (utan inloggning)",
      query: [
        "# Kör frågan: Ctrl-Enter.",
        "# Visa vad som kan väljas: Ctrl-mellanslag.",
        "# Läs hela kontraktet: boken till vänster.",
      ],
    }
  : {
      language: "en",
      about: "A GraphQL API over the case workflow of Swedish care collaboration.",
      actAs: "Act as",
      nobody: "nobody (not signed in)",
      query: [
        "# Run the query: Ctrl-Enter.",
        "# See what can be chosen: Ctrl-Space.",
        "# Read the whole contract: the book on the left.",
      ],
    };

const startQuery = `${words.query.join("\n")}

query Start {
  viewer {
    person {
      name
    }
    mandates {
      body {
        name
      }
      function
      from
      to
    }
    workList(first: 5) {
      nodes {
        registryNumber
        title
        stateLabel
        holder {
          name
        }
        dueOn
        transitions {
          name
          label
          allowed
        }
      }
    }
  }
  models {
    code
    name
    validFrom
    validTo
  }
}
`;

let token = null;

async function fetcher(parameters, options) {
  const headers = {
    accept: "application/graphql-response+json, application/json;q=0.9",
    "accept-language": words.language,
    "content-type": "application/json",
    ...options?.headers,
  };
  if (token !== null && headers.authorization === undefined) {
    headers.authorization = `Bearer ${token}`;
  }
  const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(parameters) });
  return answer.json();
}

async function actAs(people, key) {
  const person = people.find((it) => it.key === key);
  token = null;
  document.getElementById("seats").value = person === undefined ? "" : person.seats.join(", ");
  sessionStorage.setItem("person", key);
  if (person !== undefined) {
    const answer = await fetch(`/dev/token?as=${encodeURIComponent(key)}`);
    token = answer.ok ? (await answer.json()).token : null;
  }
}

async function offerPeople() {
  const answer = await fetch("/dev/people");
  if (!answer.ok) {
    return;
  }
  const people = await answer.json();
  const menu = document.getElementById("person");
  menu.add(new Option(words.nobody, ""));
  for (const person of people) {
    menu.add(new Option(`${person.key}: ${person.name}`, person.key));
  }
  const last = sessionStorage.getItem("person");
  menu.value = people.some((it) => it.key === last) ? last : "";
  menu.addEventListener("change", () => actAs(people, menu.value));
  document.getElementById("people").hidden = false;
  await actAs(people, menu.value);
}

document.documentElement.lang = words.language;
document.getElementById("about").textContent = words.about;
document.querySelector("label[for=person]").textContent = words.actAs;

offerPeople().catch((error) => console.error(error));

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(
    GraphiQL,
    { fetcher, defaultQuery: startQuery, inputValueDeprecation: true, schemaDescription: true },
    React.createElement(GraphiQL.Logo, null, " "),
  ),
);
