-- The requests of bench/run, for wrk. WORKLOAD says which; what they are about lies in files under WORK.

local workload = os.getenv("WORKLOAD")
local work = os.getenv("WORK")
local office, steering = os.getenv("TOKEN"), os.getenv("TOKEN_STEERING")

local function lines(name)
  local found = {}
  for line in io.lines(work .. "/" .. name) do found[#found + 1] = line end
  return found
end

local page = [[query Page($filter: CaseFilterInput, $after: String) { cases(first: 20, after: $after, filter: $filter, orderBy: {field: OPENED_AT, direction: DESC}) { edges { cursor node { id registryNumber title state kind openedAt holder { key name } lastEvent { transition at } %s } } pageInfo { hasNextPage endCursor } } }]]

local queries = {
  W1 = [[query One($id: ID!) { case(id: $id) { id registryNumber title state kind version holder { key name } decisions { body { key } transition version decidedOn outcome } events(last: 5) { edges { node { version transition at from to } } } } }]],
  W2 = page:format(""),
  W2t = page:format("transitions { name allowed }"),
  W3 = [[query Status($numbers: [String!]!) { casesByRegistryNumber(numbers: $numbers) { registryNumber state updatedAt } }]],
  W5a = page:format(""),
  W5 = page:format(""),
}

local moves = {
  AU_PREPARATION = {
    token = steering, next = "OFFICE_ASSESSMENT",
    query = [[mutation Back($id: ID!, $version: Int!) { returnForCompletion(input: {caseId: $id, expectedVersion: $version, missing: "Underlaget behöver kompletteras."}) { case { id version state } userErrors { code } } }]],
  },
  OFFICE_ASSESSMENT = {
    token = office, next = "AU_PREPARATION",
    query = [[mutation On($id: ID!, $version: Int!) { submitToPreparation(input: {caseId: $id, expectedVersion: $version, basis: "Enheterna arbetar på olika sätt.", proposal: "Ta fram en gemensam rutin."}) { case { id version state } userErrors { code } } }]],
  },
}

local function post(token, query, variables)
  local body = '{"query":"' .. query:gsub('"', '\\"') .. '","variables":' .. variables .. "}"
  return wrk.format("POST", "/graphql", {
    ["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json",
    ["Authorization"] = "Bearer " .. token,
  }, body)
end

local threads = {}

function setup(thread)
  thread:set("number", #threads)
  threads[#threads + 1] = thread
end

failed = 0
local make

function init()
  math.randomseed(os.time() * 10 + number)
  local function any(of) return of[math.random(#of)] end
  if workload == "W1" then
    local ids = lines("ids")
    make = function() return post(office, queries.W1, '{"id":"' .. any(ids) .. '"}') end
  elseif workload == "W2" or workload == "W2t" then
    local lists = lines("lists")
    make = function()
      local holder, state = any(lists):match("(%S+) (%S+)")
      return post(office, queries[workload], '{"filter":{"holder":["' .. holder .. '"],"state":[' .. '"' .. state .. '"]}}')
    end
  elseif workload == "W3" then
    local numbers = lines("numbers")
    make = function() return post(office, queries.W3, '{"numbers":["' .. any(numbers) .. '"]}') end
  elseif workload == "W5a" then
    make = function() return post(office, queries.W5a, '{"filter":{"model":["FYR24"]}}') end
  elseif workload == "W5" then
    local cursors = lines("cursors")
    make = function() return post(office, queries.W5, '{"filter":{"model":["FYR24"]},"after":"' .. any(cursors) .. '"}') end
  elseif workload == "W4" then
    -- Each thread has cases of its own and goes round them, so that no two requests meet in one.
    local mine, place = {}, 0
    -- The first request of the first thread is one that wrk makes only to look at.
    local looked = number ~= 0
    for index, line in ipairs(lines("moves")) do
      if index % 2 == number % 2 then
        local id, version, state = line:match("(%S+) (%S+) (%S+)")
        mine[#mine + 1] = { id = id, version = tonumber(version), state = state }
      end
    end
    make = function()
      local case = mine[place % #mine + 1]
      local move = moves[case.state]
      local request = post(move.token, move.query, '{"id":"' .. case.id .. '","version":' .. case.version .. "}")
      if not looked then
        looked = true
        return request
      end
      place = place + 1
      case.version, case.state = case.version + 1, move.next
      return request
    end
  end
end

function request() return make() end

-- An answer that is no answer counts as failed: errors, refusals, and nothing found.
function response(status, headers, body)
  local bad = status ~= 200 or body:find('"errors"', 1, true)
  if workload == "W4" then
    bad = bad or not body:find('"userErrors":[]', 1, true)
  elseif workload == "W1" or workload == "W3" then
    bad = bad or not body:find('"registryNumber":"', 1, true)
  else
    bad = bad or not body:find('"edges":[{', 1, true)
  end
  if bad then
    failed = failed + 1
    if failed <= 2 then io.stderr:write(workload, " ", status, " ", body:sub(1, 400), "\n") end
  end
end

function done(summary, latency)
  local bad = 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("failed") end
  local errors = summary.errors
  bad = bad + errors.connect + errors.read + errors.write + errors.timeout
  print(string.format("RESULT %d %f %f %f %d", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, bad))
end
