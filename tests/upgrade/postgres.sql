--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: case_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_event (
    "position" bigint NOT NULL,
    case_id uuid NOT NULL,
    version bigint NOT NULL,
    at bigint NOT NULL,
    transition text NOT NULL,
    person_id uuid,
    body text NOT NULL,
    texts text NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: case_event_position_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.case_event ALTER COLUMN "position" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.case_event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: case_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_file (
    id uuid NOT NULL,
    registry_number text NOT NULL,
    model text NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL,
    kind text NOT NULL,
    holder text,
    raised_by text NOT NULL,
    due_on text NOT NULL,
    opened_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    closed_at bigint,
    head bytea NOT NULL,
    document text NOT NULL
);


--
-- Name: case_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_link (
    link text NOT NULL,
    case_id uuid NOT NULL,
    pending boolean NOT NULL
);


--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    person_id uuid NOT NULL,
    mutation text NOT NULL,
    key text NOT NULL,
    input_digest bytea NOT NULL,
    case_id uuid NOT NULL,
    version bigint NOT NULL,
    used_at bigint NOT NULL
);


--
-- Name: mandate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    body text NOT NULL,
    seat text NOT NULL,
    function text NOT NULL,
    valid_from text NOT NULL,
    valid_to text
);


--
-- Name: model_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.model_version (
    code text NOT NULL,
    version bigint NOT NULL,
    digest text NOT NULL,
    file_name text NOT NULL,
    text text NOT NULL,
    published_at bigint NOT NULL,
    published_by uuid,
    reason text
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id uuid NOT NULL,
    key text NOT NULL,
    name text NOT NULL
);


--
-- Name: person_identity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_identity (
    issuer text NOT NULL,
    subject text NOT NULL,
    person_id uuid NOT NULL
);


--
-- Name: registry_epoch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_epoch (
    id integer NOT NULL,
    epoch bigint NOT NULL
);


--
-- Name: registry_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_event (
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    person_id uuid NOT NULL,
    actor_mandate uuid,
    kind text NOT NULL,
    mandate_id uuid NOT NULL,
    body text NOT NULL,
    document text NOT NULL,
    request_id text NOT NULL
);


--
-- Name: registry_event_position_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.registry_event ALTER COLUMN "position" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.registry_event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: registry_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_series (
    model text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Data for Name: case_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_event OVERRIDING SYSTEM VALUE VALUES
	(1, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 1, 1711094091039000, 'openLocal', '998f739f-1374-8ea7-b6b0-79747ee77fe4', '{"actor":{"body":"fyr24/local/lysekil","function":"VICE_CHAIR","mandate":"786d4ba0-7309-89e9-b10f-686181330f1f","person":"998f739f-1374-8ea7-b6b0-79747ee77fe4","seat":"regional-primary-care"},"at":"2024-03-22T07:54:51.039Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"careAreas":["lysekil"],"description":{"$sha256":"eab4eecf050e29a9d3e859fe38e917edf38e1be5c7e2716f166784f2b9dcb655"},"kind":"DEVIATION","name":"openLocal","parties":[{"organisation":"SCHOOL_HEALTH","principal":"lysekil"},{"principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"d7eda233c2fd1bd1b4bb0cdf7c99688cc3b8da571ff1d42e0a56e55763a4131a"}},"holder":"fyr24/local/lysekil","localGroup":"fyr24/local/lysekil","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0001","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"39ae3c8d0424e07e632e0728103b43e9","text":"Ansvarsfördelningen är otydlig på kvällar och helger. Det saknas en gemensam bild av behovet. Tidigare överenskommelser tolkas olika."},{"salt":"ab1e208f9f23f98807714aafdcfb41fe","text":"Avvikelse: mobila team, kompetens hos personalen"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x1dcd1e332d5fd11962427639e8a3454c318afa8aed7dbc462fbc85782117f10e'),
	(2, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 2, 1712732212181000, 'setStrategic', '998f739f-1374-8ea7-b6b0-79747ee77fe4', '{"actor":{"body":"fyr24/local/lysekil","function":"VICE_CHAIR","mandate":"786d4ba0-7309-89e9-b10f-686181330f1f","person":"998f739f-1374-8ea7-b6b0-79747ee77fe4","seat":"regional-primary-care"},"at":"2024-04-10T06:56:52.181Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"name":"setStrategic","reason":{"$sha256":"b5f2129720c36f36d8626658e1c696cb2daef69afad1bb9269de27e5c0ae5e8a"},"strategic":true},"from":"LOCAL_HANDLING","holder":"fyr24/local/lysekil","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"LOCAL_HANDLING","transition":"setStrategic","version":2}', '[{"salt":"91ac72d2ede358ddf245a9420a7ad204","text":"Frågan hör hemma i linjeorganisationen."}]', '\x1dcd1e332d5fd11962427639e8a3454c318afa8aed7dbc462fbc85782117f10e', '\x27f9a3c7bd03b1dadda8ff6b5eadbeed0b0e7da09732e63df385dcba7c3f1b6c'),
	(3, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 3, 1714397131099000, 'answerReporter', '998f739f-1374-8ea7-b6b0-79747ee77fe4', '{"actor":{"body":"fyr24/local/lysekil","function":"VICE_CHAIR","mandate":"786d4ba0-7309-89e9-b10f-686181330f1f","person":"998f739f-1374-8ea7-b6b0-79747ee77fe4","seat":"regional-primary-care"},"at":"2024-04-29T13:25:31.099Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"actionPlan":{"$sha256":"f7e695b8db6fbc01793a88c8b8eb9158897cef64b169ee8ac5dee9cbe6aaf294"},"analysis":{"$sha256":"ae7789ccb729e168e37ba8a14156b96b2aaa59d5502ca06a270fb2ae87687553"},"answer":{"$sha256":"31bba04838f94cfe4c5963625f34f839147e349ce14d0a309e46dd68033e0c89"},"name":"answerReporter"},"from":"LOCAL_HANDLING","holder":"fyr24/local/lysekil","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"LOCAL_HANDLING","transition":"answerReporter","version":3}', '[{"salt":"4f8f0ae3847a8f0d090561d25b21da20","text":"Lämna förslag till uppföljning. Beskriv vilka insatser som ger störst nytta för brukarna."},{"salt":"5009bbc4bf57695751eea036a7d3536e","text":"Underlaget bygger på verksamheternas egna sammanställningar. Ansvarsfördelningen är otydlig på kvällar och helger. Frågan har kommit upp vid flera möten."},{"salt":"253cce6a8f16afa54d58d3b9d3873718","text":"Väntetiderna har kortats. Arbetssättet är prövat med gott resultat. Gruppen har tagit fram en gemensam rutin."}]', '\x27f9a3c7bd03b1dadda8ff6b5eadbeed0b0e7da09732e63df385dcba7c3f1b6c', '\x2d1a1dfd9fd9cd8fc70f422da500db6e0ccc681c3964385cf20610c201db9f6a'),
	(4, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 4, 1715927614825000, 'raiseToOffice', '19986bc8-0659-83eb-9081-6b5a65e3037f', '{"actor":{"body":"fyr24/local/lysekil","function":"CHAIR","mandate":"2a09254c-ca5d-8211-afc4-69742f5cbd93","person":"19986bc8-0659-83eb-9081-6b5a65e3037f","seat":"social-services"},"at":"2024-05-17T06:33:34.825Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"name":"raiseToOffice","reason":{"$sha256":"2e581fed65bec50de63b0adf7f7874eb44067dce6565d41290357aea19900588"},"tried":{"$sha256":"634c54dfc2dc9be2d08db25dad4d93c35ea39382d6f1fc082c86719a7df0ca38"}},"from":"LOCAL_HANDLING","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"OFFICE_ASSESSMENT","transition":"raiseToOffice","version":4}', '[{"salt":"d2e4134a5aff459f612ccb8cda6c1ce8","text":"Frågan berör flera kommuner och kan inte lösas lokalt."},{"salt":"2b78c3bcd441c29efd5b55b1e065c7db","text":"Enheterna arbetar i dag på olika sätt. Frågan har kommit upp vid flera möten."}]', '\x2d1a1dfd9fd9cd8fc70f422da500db6e0ccc681c3964385cf20610c201db9f6a', '\x46c6d8d5805dfd6b8bd25a7adf674edf3f0d42c439ff870bd8ac3bc11e6be9ec'),
	(5, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 5, 1717064070677000, 'submitToPreparation', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2024-05-30T10:14:30.677Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"basis":{"$sha256":"532c74a32ec0bbca621a3465696c6b417ef336d89608d10dd0346831ffd05d66"},"name":"submitToPreparation","proposal":{"$sha256":"068fb19c52add4db664703376958baa2993f116e03ca27cebda20ce1ede7b2c8"}},"from":"OFFICE_ASSESSMENT","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"submitToPreparation","version":5}', '[{"salt":"b3f955cc61b21c9eecb706dcd7365113","text":"Enheterna arbetar i dag på olika sätt. Personalen efterfrågar en gemensam rutin. Överlämningen mellan region och kommun fungerar ojämnt."},{"salt":"c34c30d2b5afa4934de998f6ea20f0e6","text":"Gör en plan för gemensam utbildning. Samla goda exempel från området."}]', '\x46c6d8d5805dfd6b8bd25a7adf674edf3f0d42c439ff870bd8ac3bc11e6be9ec', '\xc3b0d3f90e3cee95e7332f4c2e7173ef85ea6eb1ceb870a0419c09ef87d03ac7'),
	(6, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 6, 1717581685834000, 'draftCharter', 'c61a2538-84df-8912-8f83-2866976f00c7', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"bf5529f6-07b2-8ed0-8fc4-9f8493aaac54","person":"c61a2538-84df-8912-8f83-2866976f00c7","seat":"process-leader-specialist-care"},"at":"2024-06-05T10:01:25.834Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"charter":{"deadline":"2025-07-05","forum":"fyr24/forum/barn-och-unga","question":{"$sha256":"9c428c88c2b63ea76a666adcbd8ca8d64b0f88967d0a4e5c99611b39eb211249"},"reportRhythm":{"$sha256":"6b5e8f49e590c1699f248a16f405fb5b4603bac6e2ad37cf75cfce5601519eb9"},"userParticipation":{"$sha256":"bc4e1e0b4d093b2d2d2b7e6fbd6862c922be7d1baf79710442365f588820ed5a"},"wholePerson":{"$sha256":"c1896bedd935e93689df496962eecbfcf518a7bf1bc13ee02609842ab4a89c13"}},"name":"draftCharter"},"from":"AU_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"draftCharter","version":6}', '[{"salt":"0976505b3154061a5bea3011e5cdd04c","text":"Samla goda exempel från området."},{"salt":"079c4b54672cf344a9894c1e39120c38","text":"Varje möte"},{"salt":"c19e762c1f299ff2228ff4782e3504bc","text":"Brukarorganisationerna är med i arbetet."},{"salt":"ba5799009471bc6595daafd130e23e4d","text":"Utgår från individens hela situation."}]', '\xc3b0d3f90e3cee95e7332f4c2e7173ef85ea6eb1ceb870a0419c09ef87d03ac7', '\x3114c413d31d1b8ad068e6ca17ac2afbc4cd48cb4a38cde3524780ac71c4de16'),
	(7, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 7, 1719395663147000, 'approveCharter', '139ce71b-83d6-87dd-9943-c219f87bf055', '{"actor":{"body":"fyr24/au","function":"CHAIR","mandate":"0af23f5f-8edd-8270-a27a-306fd807aa6c","person":"139ce71b-83d6-87dd-9943-c219f87bf055","seat":"chair"},"at":"2024-06-26T09:54:23.147Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"charterDigest":"578d72c2c4c8891523da8977712203e133ead597d702c2ee2e93e267f565e33a","decision":{"decidedOn":"2024-06-26","form":"VOTE","outcome":"APPROVED","reference":{"$sha256":"04416153507df621be00db5c9ba3baf0ce8fc11124f6f31c424057357cffff6b"}},"name":"approveCharter"},"from":"AU_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"approveCharter","version":7}', '[{"salt":"f70165f6a5b6ee6af9ac895b694b4e15","text":"Punkt 5"}]', '\x3114c413d31d1b8ad068e6ca17ac2afbc4cd48cb4a38cde3524780ac71c4de16', '\xd6878b67cb0194e888be5a6206c3149796a737fa732a4ea0710ee807931e0e55'),
	(8, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 8, 1721656420368000, 'placeOnSteeringAgenda', '7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea', '{"actor":{"body":"fyr24/steering","function":"VICE_CHAIR","mandate":"f926e0e2-9edd-8828-810b-cf75fbafe8f8","person":"7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea","seat":"nu-sjukvarden-1"},"at":"2024-07-22T13:53:40.368Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"decision":{"decidedOn":"2024-07-22","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$sha256":"7e1fe62161b95050fd9d23fe3de00403e89c12189ba37d88c6ad09caf4c3fbe9"}},"item":{"$sha256":"23f345187d1f0e34378b75217686b90580c4f996660676964a95ca2f37ccb400"},"meetingOn":"2024-08-05","name":"placeOnSteeringAgenda","presenter":{"$sha256":"a32e84aaf078cba14bbfe520c5cbea729d50be6ed118b3950898061d7bdd8b94"}},"decidedBy":"fyr24/au","from":"AU_PREPARATION","holder":"fyr24/steering","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"STEERING_DECISION","transition":"placeOnSteeringAgenda","version":8}', '[{"salt":"f439ee456cf5eb3e7bd078a7a7a52463","text":"§ 18"},{"salt":"2f285e0edbd3ca49cd024c0425cda010","text":"§ 23"},{"salt":"9e4c781b022ae8df8f22d43893f7455d","text":"Samverkanskontoret"}]', '\xd6878b67cb0194e888be5a6206c3149796a737fa732a4ea0710ee807931e0e55', '\x5af20546a8b57a64348f86d619d2804f4abf3d13b892f626b8b8a87e1c1602b0'),
	(9, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 9, 1722324459186000, 'commissionForum', '139ce71b-83d6-87dd-9943-c219f87bf055', '{"actor":{"body":"fyr24/steering","function":"CHAIR","mandate":"0af23f5f-8edd-8270-a27a-306fd807aa6c","person":"139ce71b-83d6-87dd-9943-c219f87bf055","seat":"social-services-1"},"at":"2024-07-30T07:27:39.186Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"charter":null,"decision":{"decidedOn":"2024-07-30","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$sha256":"48e01fcec714a79bdda771331e3fd213a391faf74e1975e14a76efdfaf267c2f"}},"name":"commissionForum"},"from":"STEERING_DECISION","holder":"fyr24/forum-preparation/barn-och-unga","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"FORUM_PREPARATION","transition":"commissionForum","version":9}', '[{"salt":"94526e6f4f04b353a17b5b32cc08420b","text":"Punkt 3"}]', '\x5af20546a8b57a64348f86d619d2804f4abf3d13b892f626b8b8a87e1c1602b0', '\x3d2156f8cfdf390d735ec3f48e25ca04bc463ee21a5229b0a4ef7ed3f7a2fdc3'),
	(10, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 10, 1722865707830000, 'takeUpInForum', '414da76e-dacc-82f7-832b-01bf87f952be', '{"actor":{"body":"fyr24/forum/barn-och-unga","function":"VICE_CHAIR","mandate":"b158c4d8-6e43-822e-b52c-9452eaefab1f","person":"414da76e-dacc-82f7-832b-01bf87f952be","seat":"specialist-care"},"at":"2024-08-05T13:48:27.83Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"agenda":{"$sha256":"c96b2c697ed8a313554a29a383d3aaed2c3c9710731cc0612e96a821e481b85e"},"name":"takeUpInForum"},"from":"FORUM_PREPARATION","holder":"fyr24/forum/barn-och-unga","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"FORUM_WORK","transition":"takeUpInForum","version":10}', '[{"salt":"52e615737a8402008cabe8c1727c51d9","text":"§ 4"}]', '\x3d2156f8cfdf390d735ec3f48e25ca04bc463ee21a5229b0a4ef7ed3f7a2fdc3', '\xa6b72bcfcd33c21ec2559a20f2b4ee521a1176c57e940628a7a935bf74059bac'),
	(11, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 11, 1724069929402000, 'submitResult', 'c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7', '{"actor":{"body":"fyr24/forum/barn-och-unga","function":"CHAIR","mandate":"34e647cd-65ea-84e1-9881-651a8fa0db22","person":"c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7","seat":"school-health"},"at":"2024-08-19T12:18:49.402Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"dissemination":{"$sha256":"27103d381d2d2b26bd56ddf0d8cbabdd3cedcfd37f2b0f1f7e82d63f342d3d29"},"followUp":{"$sha256":"d4c7ae514f30109a5af4caf34993f7531c97599a6c80121ff35309efcf3cc5b3"},"implementation":{"$sha256":"1bb967b64168a3140b1cc5cd4479e2fa8a372fdbdd93c124af04e4468fd2e5b0"},"name":"submitResult","result":{"$sha256":"d8c5c06f87e1afa07c9ca0117d2b3442af1c2c661bff68b5c1690e6de6ebe23b"}},"from":"FORUM_WORK","holder":"fyr24/steering","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"STEERING_RESULT","transition":"submitResult","version":11}', '[{"salt":"4397e624282e678f74e85d232b183574","text":"Ingen särskild plan behövs."},{"salt":"9c5ddf13b1a29b553089b058660624af","text":"Redovisas i årsrapporten."},{"salt":"f9dc89a7ffa89002fe5f6519d0086acf","text":"Följs upp efter sex månader."},{"salt":"7bdaaac6e1240c87b1c88be570882972","text":"Utbildningen är genomförd. Arbetssättet är prövat med gott resultat."}]', '\xa6b72bcfcd33c21ec2559a20f2b4ee521a1176c57e940628a7a935bf74059bac', '\x0cc7b576c8886d74bbd1e594278685ca96c5cd21370fc2c64edcd5bc82a70f8a'),
	(12, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 12, 1725526200741000, 'referToPolitical', '7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea', '{"actor":{"body":"fyr24/steering","function":"VICE_CHAIR","mandate":"f926e0e2-9edd-8828-810b-cf75fbafe8f8","person":"7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea","seat":"nu-sjukvarden-1"},"at":"2024-09-05T08:50:00.741Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"name":"referToPolitical","proposal":{"$sha256":"ff346254112952bbe96227b46c7f8b4adebbd3bbf7ae4c382e9f7044c0d7f651"},"question":{"$sha256":"51a16e6cd4620a09ce72d608e1d7e704a9ebe05c66f4b7acd424665b5044430c"}},"from":"STEERING_RESULT","holder":"fyr24/presidium","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"PRESIDIUM_PREPARATION","transition":"referToPolitical","version":12}', '[{"salt":"844b734e3685f557ff4703eeccac9995","text":"Bjud in brukarorganisationer till arbetet."},{"salt":"6f1ffaeb4c618906d54f23c4b5123d3a","text":"Det saknas en gemensam bild av behovet."}]', '\x0cc7b576c8886d74bbd1e594278685ca96c5cd21370fc2c64edcd5bc82a70f8a', '\x9789b830562f36995b75a0c4bc254fe3cb84971b38f50cdf6c44416af0866328'),
	(13, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 13, 1727699828600000, 'placeOnPoliticalAgenda', '840cb5e0-bb34-861b-80a7-ad483cd7e5fb', '{"actor":{"body":"fyr24/political","function":"VICE_CHAIR","mandate":"fe519c2c-8a0f-85c6-8ea4-4eb5e4ff9057","person":"840cb5e0-bb34-861b-80a7-ad483cd7e5fb","seat":"presidium-namnd-norra"},"at":"2024-09-30T12:37:08.6Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"agenda":{"$sha256":"ae5d4b130ccb04c307a6da9ad406b91679ba72d86f3b774595af158b572ebddc"},"decision":{"decidedOn":"2024-09-30","form":"VOTE","outcome":"ADOPTED","reference":{"$sha256":"05dc25dd5acd55e7312801c06e205abd22650e37800cc71ea2c01c0272a47794"}},"meetingOn":"2024-11-25","name":"placeOnPoliticalAgenda"},"decidedBy":"fyr24/presidium","from":"PRESIDIUM_PREPARATION","holder":"fyr24/political","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"POLITICAL_DECISION","transition":"placeOnPoliticalAgenda","version":13}', '[{"salt":"90ef33d78c1d413527568b31284f259f","text":"Punkt 5"},{"salt":"c896c0e30406711402ac88b0462b1381","text":"§ 12"}]', '\x9789b830562f36995b75a0c4bc254fe3cb84971b38f50cdf6c44416af0866328', '\x99ac75ff87c5448545c25cbdafb796f0616fe533258824964bc3c6f398e4a189'),
	(14, '018e6527-cd1f-736b-8d55-4dbb962f9cf8', 14, 1729494143601000, 'politicalDecide', 'd3747ece-be33-8e78-a975-ebde0e6c6f9a', '{"actor":{"body":"fyr24/political","function":"CHAIR","mandate":"3d435450-0d9e-8017-a28b-69ec04cabf45","person":"d3747ece-be33-8e78-a975-ebde0e6c6f9a","seat":"uddevalla"},"at":"2024-10-21T07:02:23.601Z","caseId":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","command":{"decision":{"decidedOn":"2024-10-21","form":"CONSENSUS","outcome":"NOTED","reference":{"$sha256":"d20ea11bec29f390a00ed1d13539cfe40a524816616f4558e3631d29be6b8260"}},"followUpOn":"2025-01-30","name":"politicalDecide","parties":[]},"from":"POLITICAL_DECISION","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"CLOSED","transition":"politicalDecide","version":14}', '[{"salt":"75903fcb93effa96ac0587bccbff35e6","text":"§ 7"}]', '\x99ac75ff87c5448545c25cbdafb796f0616fe533258824964bc3c6f398e4a189', '\xe8466e300bd884b1cf89b65be196ac4090ad14da0ce97f5134557bd354ce7c6b'),
	(15, '018f4cac-79e4-7515-8738-8a28eb1b5459', 1, 1714978322916000, 'proposeActivity', 'fc2b450a-ad71-81b7-9d6d-eee840a93580', '{"actor":{"body":"fyr24/forum/aldre","function":"VICE_CHAIR","mandate":"f9dbd77f-7415-8cc9-8211-e1187efd0679","person":"fc2b450a-ad71-81b7-9d6d-eee840a93580","seat":"regional-primary-care"},"at":"2024-05-06T06:52:02.916Z","caseId":"018f4cac-79e4-7515-8738-8a28eb1b5459","command":{"forum":"fyr24/forum/aldre","name":"proposeActivity","parties":[{"organisation":"PRIMARY_CARE","principal":"munkedal"},{"principal":"vgr"}],"proposal":{"$sha256":"a3eb03fdcd71ef5a7b88caae064fdb2d8afc19f19a0dce55746ffc989e259f2d"},"title":{"$sha256":"d2a632dba1296d1387d60ebd45a474b60e255e891eda7c1c6d09057c23972698"}},"holder":"fyr24/forum-preparation/aldre","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0002","to":"FORUM_PREPARATION","transition":"proposeActivity","version":1}', '[{"salt":"f8e97dad11f38a1ebd52f57cd2d80c52","text":"Bjud in brukarorganisationer till arbetet. Samla goda exempel från området."},{"salt":"8e899440b6b7f2c070d67c705ee47088","text":"Aktivitet: god och nära vård, gemensam checklista"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x589e9b154192a9501cca06e353eb7872d2f8625ce5e2990e9b3aa10cca44a350'),
	(16, '018f4cac-79e4-7515-8738-8a28eb1b5459', 2, 1716975274500000, 'submitDraftReply', 'fc2b450a-ad71-81b7-9d6d-eee840a93580', '{"actor":{"body":"fyr24/forum/aldre","function":"VICE_CHAIR","mandate":"f9dbd77f-7415-8cc9-8211-e1187efd0679","person":"fc2b450a-ad71-81b7-9d6d-eee840a93580","seat":"regional-primary-care"},"at":"2024-05-29T09:34:34.5Z","caseId":"018f4cac-79e4-7515-8738-8a28eb1b5459","command":{"draft":{"$sha256":"dc7872c1ed5c9a5f61f3022949c56548f01ade21ab0e395f72d533871e0413a7"},"name":"submitDraftReply"},"from":"FORUM_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"submitDraftReply","version":2}', '[{"salt":"57b76f378a20f47d71fb5f9b1798fdd9","text":"Arbetssättet är prövat med gott resultat. Kartläggningen visar stora skillnader mellan enheterna. Väntetiderna har kortats."}]', '\x589e9b154192a9501cca06e353eb7872d2f8625ce5e2990e9b3aa10cca44a350', '\x0a26dd4e7c40cdf49460b0403aa9547636167ba2b0a8d90760090fd9ba4e8f85'),
	(17, '018f4cac-79e4-7515-8738-8a28eb1b5459', 3, 1717414996864000, 'returnForCompletion', '7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea', '{"actor":{"body":"fyr24/au","function":"VICE_CHAIR","mandate":"f926e0e2-9edd-8828-810b-cf75fbafe8f8","person":"7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea","seat":"vice-chair"},"at":"2024-06-03T11:43:16.864Z","caseId":"018f4cac-79e4-7515-8738-8a28eb1b5459","command":{"missing":{"$sha256":"8b6a2fae59e1c2d692549f6d8b1e05db2aea6f7011ef049d10513fa1a6e6e475"},"name":"returnForCompletion"},"from":"AU_PREPARATION","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"OFFICE_ASSESSMENT","transition":"returnForCompletion","version":3}', '[{"salt":"3c027bd13f90e38cd903bdb9384d015b","text":"Det krävs ett gemensamt ställningstagande."}]', '\x0a26dd4e7c40cdf49460b0403aa9547636167ba2b0a8d90760090fd9ba4e8f85', '\x4ded154b39164a87675343d7bb6f72d7520712e693ff1b4e3ee51858044a1504'),
	(18, '01903982-12c1-710c-9cbb-814fe1f3f627', 1, 1718951744193000, 'openLocal', 'af5d2369-e8b0-80ab-98d4-acbcfbf794e3', '{"actor":{"body":"fyr24/local/mellerud-bengtsfors","function":"MEMBER","mandate":"3cc0fb16-184e-8d4c-8b96-7e3cadaf67cd","person":"af5d2369-e8b0-80ab-98d4-acbcfbf794e3","seat":"school-health-bengtsfors"},"at":"2024-06-21T06:35:44.193Z","caseId":"01903982-12c1-710c-9cbb-814fe1f3f627","command":{"careAreas":["mellerud","bengtsfors"],"description":{"$sha256":"c6e28fa22af5e9026cb646c423741964e3f63e8132b31baee4ce7e6f4f87e605"},"kind":"COLLABORATION_ISSUE","name":"openLocal","parties":[{"principal":"mellerud"},{"organisation":"PRIMARY_CARE","principal":"bengtsfors"},{"principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"7fd61e05455ffa214806bcb2d226ebc6f1956b4b6a69f46ded7f084889a1685c"}},"holder":"fyr24/local/mellerud-bengtsfors","localGroup":"fyr24/local/mellerud-bengtsfors","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0003","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"bab19ca66c547e02c006da90f658c8ef","text":"Frågan har kommit upp vid flera möten. Det saknas en gemensam bild av behovet."},{"salt":"bfb9275c80bfde5b7bb2f3ee1ce80444","text":"Mobila team, uppföljning av överenskommelsen"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xc3022d89a6580855437bdcbafe6772b329caf83d6fc935ad41311aa5ebe07353'),
	(19, '01903982-12c1-710c-9cbb-814fe1f3f627', 2, 1719840775103000, 'resolveLocally', '1aa160d2-7c9c-8468-aa8a-2347ca69e8b5', '{"actor":{"body":"fyr24/local/mellerud-bengtsfors","function":"VICE_CHAIR","mandate":"81aafa1d-b54c-86cd-b1a7-6c3a3c93a563","person":"1aa160d2-7c9c-8468-aa8a-2347ca69e8b5","seat":"regional-primary-care"},"at":"2024-07-01T13:32:55.103Z","caseId":"01903982-12c1-710c-9cbb-814fe1f3f627","command":{"decision":{"decidedOn":"2024-07-01","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$sha256":"5e1dafb3a4b85a576b924660f8b8a2886ed7c9a3e66da1c2def790ac0b9d0351"}},"followUpOn":"2024-08-27","name":"resolveLocally","responsibleLines":[{"principal":"mellerud"},{"organisation":"PRIMARY_CARE","principal":"bengtsfors"},{"principal":"vgr"}]},"from":"LOCAL_HANDLING","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"IMPLEMENTATION","transition":"resolveLocally","version":2}', '[{"salt":"8e28830ce36334d6199ec073fbbe9fe8","text":"Punkt 5"}]', '\xc3022d89a6580855437bdcbafe6772b329caf83d6fc935ad41311aa5ebe07353', '\xacbecf58d49dfd22ecc7c15d5e0bd68fc1a9923e55640bd9e3edfa4b3b143263'),
	(20, '01903982-12c1-710c-9cbb-814fe1f3f627', 3, 1720436039675000, 'progressImplementation', '0c942c55-35e6-82d1-bd64-10502ebb9612', '{"actor":{"body":"party/vgr","function":"LINE_MANAGER","mandate":"50ceb4d0-7674-8c21-83c7-43ece55dacb3","person":"0c942c55-35e6-82d1-bd64-10502ebb9612","seat":"line-manager"},"at":"2024-07-08T10:53:59.675Z","caseId":"01903982-12c1-710c-9cbb-814fe1f3f627","command":{"name":"progressImplementation","note":{"$sha256":"7f9941d276099ba82eb0c3e2569373b28893d486c983c883f047a740dfe3bb1d"},"party":{"principal":"vgr"},"status":"DONE"},"from":"IMPLEMENTATION","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"IMPLEMENTATION","transition":"progressImplementation","version":3}', '[{"salt":"1fa98a770f44c3fb5c36cdc393b52871","text":"Väntar på bemanning."}]', '\xacbecf58d49dfd22ecc7c15d5e0bd68fc1a9923e55640bd9e3edfa4b3b143263', '\x6cac178ec085bd7487f6a3e131ba96ad11221d6c6977255a865330d6b8620d2d'),
	(21, '01903982-12c1-710c-9cbb-814fe1f3f627', 4, 1720616653137000, 'attachRecord', '3b204909-79a8-8063-bf0d-018fd6d2be9f', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"1cc59c76-4f46-8586-84c8-60fa5f7e36b7","person":"3b204909-79a8-8063-bf0d-018fd6d2be9f","seat":"process-leader-primary-care"},"at":"2024-07-10T13:04:13.137Z","caseId":"01903982-12c1-710c-9cbb-814fe1f3f627","command":{"name":"attachRecord","record":{"address":{"$sha256":"5e25e9f9577d0d3f47706a743363476811194e9b17d290d5ccf18e6c0b5c1e6e"},"heldOn":"2024-07-10","kind":"NOTES","publishedOn":"2024-07-10"}},"from":"IMPLEMENTATION","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"IMPLEMENTATION","transition":"attachRecord","version":4}', '[{"salt":"64b36a8b158996a56348f9d80d7537ae","text":"Minnesanteckningar 2024-07-10, § 18"}]', '\x6cac178ec085bd7487f6a3e131ba96ad11221d6c6977255a865330d6b8620d2d', '\x24270f95f722af06010be6b36e4b247a4858e8359422b829bb9199f6c3114301'),
	(22, '01903982-12c1-710c-9cbb-814fe1f3f627', 5, 1721026364938000, 'progressImplementation', '6f407145-ceab-88e1-8d97-eaa8a8549f3e', '{"actor":{"body":"party/bengtsfors","function":"LINE_MANAGER","mandate":"4124d4ce-b4d7-8327-adc9-f44872e60481","person":"6f407145-ceab-88e1-8d97-eaa8a8549f3e","seat":"line-manager"},"at":"2024-07-15T06:52:44.938Z","caseId":"01903982-12c1-710c-9cbb-814fe1f3f627","command":{"name":"progressImplementation","note":{"$sha256":"389acf051cc2b2a1f30d7144eece03184e2eaa6977c8457a7ef507a424e02014"},"party":{"organisation":"PRIMARY_CARE","principal":"bengtsfors"},"status":"IN_PROGRESS"},"from":"IMPLEMENTATION","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"IMPLEMENTATION","transition":"progressImplementation","version":5}', '[{"salt":"a87bfe244c2558f04454baa6c51a082c","text":"Införandet är klart."}]', '\x24270f95f722af06010be6b36e4b247a4858e8359422b829bb9199f6c3114301', '\x29bf9858786f22f1d5dd55191e042b6f45a02f8ef07a064e3a8b44ce3f2a78a0'),
	(23, '01910359-ce32-75da-9a11-2292e1a5a3ac', 1, 1722338102834000, 'proposeActivity', '414da76e-dacc-82f7-832b-01bf87f952be', '{"actor":{"body":"fyr24/forum/barn-och-unga","function":"VICE_CHAIR","mandate":"b158c4d8-6e43-822e-b52c-9452eaefab1f","person":"414da76e-dacc-82f7-832b-01bf87f952be","seat":"specialist-care"},"at":"2024-07-30T11:15:02.834Z","caseId":"01910359-ce32-75da-9a11-2292e1a5a3ac","command":{"forum":"fyr24/forum/barn-och-unga","name":"proposeActivity","parties":[{"principal":"bengtsfors"},{"organisation":"SOCIAL_SERVICES","principal":"lilla-edet"},{"organisation":"SCHOOL_HEALTH","principal":"fargelanda"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"proposal":{"$sha256":"8d0d92dee17656ed493127d31d806674b83ff2f66d93df5385a4705432fc7cb8"},"title":{"$sha256":"7da66ff2c40b4611b00450f3a0f711b98ea987bbf2570b97ca89f98ee036945b"}},"holder":"fyr24/forum-preparation/barn-och-unga","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0004","to":"FORUM_PREPARATION","transition":"proposeActivity","version":1}', '[{"salt":"357948497a5f63dd4db9a3b6f43d5e0d","text":"Samla goda exempel från området. Beskriv vilka insatser som ger störst nytta för brukarna."},{"salt":"7d71690d5b7305866f788b769aef1b32","text":"Aktivitet: våld i nära relationer, gemensam rutin"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x214f7dbe237695503ffc053a96ac6b1312bd9f4490bf3b91072f5d6359f3a580'),
	(24, '01910359-ce32-75da-9a11-2292e1a5a3ac', 2, 1724316678082000, 'draftCharter', 'c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7', '{"actor":{"body":"fyr24/forum/barn-och-unga","function":"CHAIR","mandate":"34e647cd-65ea-84e1-9881-651a8fa0db22","person":"c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7","seat":"school-health"},"at":"2024-08-22T08:51:18.082Z","caseId":"01910359-ce32-75da-9a11-2292e1a5a3ac","command":{"charter":{"deadline":"2025-09-24","forum":"fyr24/forum/barn-och-unga","question":{"$sha256":"03156a74b0993a9fb0136cfa5a6c13416f9ae4a4d974bb06ca19b15263a41b33"},"reportRhythm":{"$sha256":"f4be81c40e3115de009087c48252f2d16cbeba6a1484bbf6bd13f74267b55fcb"},"userParticipation":{"$sha256":"c95d871b62d9b8594d2d7961da41144a833eb2d2cad8aad15bae63f7dd8918e4"},"wholePerson":{"$sha256":"6171d635a3f39853a88dc62be1d1a1452fe7823db20eddfc658d8e229c60482b"}},"name":"draftCharter"},"from":"FORUM_PREPARATION","holder":"fyr24/forum-preparation/barn-och-unga","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"FORUM_PREPARATION","transition":"draftCharter","version":2}', '[{"salt":"f677b1bb820e0ed692a7206730afe9d5","text":"Kartlägg nuläget hos samtliga parter."},{"salt":"0900c5a3b37d6e4e2c6ce2a88d37a2e5","text":"Varje möte"},{"salt":"4e69f1fa5a7b5d34418ebc36a365c8b2","text":"Brukarorganisationerna är med i arbetet."},{"salt":"f4b681a38d3327e7e4cc90c9023e7212","text":"Utgår från individens hela situation."}]', '\x214f7dbe237695503ffc053a96ac6b1312bd9f4490bf3b91072f5d6359f3a580', '\x17f12e6863d72be22a38fa3506745358d13205c9ca7238cd0b2fe3e94e93ed49'),
	(25, '0192d2d6-283a-7f6f-999a-05fb03fb7b84', 1, 1730114103354000, 'receiveExternal', '3b204909-79a8-8063-bf0d-018fd6d2be9f', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"1cc59c76-4f46-8586-84c8-60fa5f7e36b7","person":"3b204909-79a8-8063-bf0d-018fd6d2be9f","seat":"process-leader-primary-care"},"at":"2024-10-28T11:15:03.354Z","caseId":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","command":{"deadline":"2025-03-21","description":{"$sha256":"55d9be65ed0a4e92a3716f7035ac30cb196ca3bc3236b821f30d3234ff1cf167"},"document":{"$sha256":"55b5b0ae567d86b668797579531b7b2eb392fea8e732eb37fcc0afa8032808bb"},"kind":"CONSULTATION","name":"receiveExternal","parties":[{"organisation":"SOCIAL_SERVICES","principal":"bengtsfors"},{"organisation":"SPECIALIST_CARE","principal":"vgr"}],"references":[],"sender":"VGR","senderName":null,"title":{"$sha256":"a8a3b27dd57dad3e9c87735375f80176fa5764aa060cf0d20bb8ab385ceed2a8"}},"holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0005","to":"OFFICE_ASSESSMENT","transition":"receiveExternal","version":1}', '[{"salt":"352f076dd61f771a14b10aaa64de77a5","text":"Tidigare överenskommelser tolkas olika. Enheterna arbetar i dag på olika sätt. Brukare beskriver att de får olika besked."},{"salt":"8d824959decf59119d7dd27989e78b79","text":"Underlag från nätverksmöte"},{"salt":"f73169fa645464e2bc05f96e36e930d3","text":"Remiss: tandvård för äldre, kompetens hos personalen"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xbf119c853a64c4bff8575f7a0cebca78c98dca4520287c6cafccf755dc864862'),
	(26, '0192d2d6-283a-7f6f-999a-05fb03fb7b84', 2, 1730718903699000, 'attachRecord', '3b204909-79a8-8063-bf0d-018fd6d2be9f', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"1cc59c76-4f46-8586-84c8-60fa5f7e36b7","person":"3b204909-79a8-8063-bf0d-018fd6d2be9f","seat":"process-leader-primary-care"},"at":"2024-11-04T11:15:03.699Z","caseId":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","command":{"name":"attachRecord","record":{"address":{"$sha256":"51d6761c43b650354e54b424237b27bb1f9a05bf8d5455d0d91d0528aec9b368"},"heldOn":"2024-11-04","kind":"NOTES","publishedOn":"2024-11-04"}},"from":"OFFICE_ASSESSMENT","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"OFFICE_ASSESSMENT","transition":"attachRecord","version":2}', '[{"salt":"7ba5db9ac5166978101f871298580123","text":"Minnesanteckningar 2024-11-04, Punkt 3"}]', '\xbf119c853a64c4bff8575f7a0cebca78c98dca4520287c6cafccf755dc864862', '\x6ae63af52f265f60fde84bf7562421a6820586396e1dede3c1d797a078ba1e4d'),
	(27, '0192d2d6-283a-7f6f-999a-05fb03fb7b84', 3, 1731509875561000, 'setStrategic', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2024-11-13T14:57:55.561Z","caseId":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","command":{"name":"setStrategic","reason":{"$sha256":"61c583f66d20c92413e7898cec0f7d4774c8cdb4efa7d8bea0638646ca49b7c7"},"strategic":true},"from":"OFFICE_ASSESSMENT","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"OFFICE_ASSESSMENT","transition":"setStrategic","version":3}', '[{"salt":"9790b7577a7b57f73b52cdf59b0a5cee","text":"Parterna har olika uppfattning om ansvaret."}]', '\x6ae63af52f265f60fde84bf7562421a6820586396e1dede3c1d797a078ba1e4d', '\x1e0bb2336e7248d0af37aad018a27adb1a5544348ef3228b6592f34cbedf1c20'),
	(28, '0192d2d6-283a-7f6f-999a-05fb03fb7b84', 4, 1733495207109000, 'routeToForumPreparation', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2024-12-06T14:26:47.109Z","caseId":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","command":{"decision":{"decidedOn":"2024-12-06","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$sha256":"5e09de8e90af48fd3686dfa7a5c94d9cb97176d4964b8a2c67fc3c2e36f8d270"}},"forum":"fyr24/forum/vuxna","name":"routeToForumPreparation","question":{"$sha256":"fd256c21819d424240003ffdbebb2e5a11a92285ea3bd890445509635b8fa447"}},"decidedBy":"fyr24/au","from":"OFFICE_ASSESSMENT","holder":"fyr24/forum-preparation/vuxna","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"FORUM_PREPARATION","transition":"routeToForumPreparation","version":4}', '[{"salt":"c31a3df75918844cd6e498efb374edd5","text":"§ 18"},{"salt":"1c520f580972a062eab6e1de693788ed","text":"Beskriv vilka insatser som ger störst nytta för brukarna."}]', '\x1e0bb2336e7248d0af37aad018a27adb1a5544348ef3228b6592f34cbedf1c20', '\x60890f509103d81ba4f2ce3e35de4f3e4f44e423ba9c4b8fbfb468458cd5e126'),
	(29, '0192d2d6-283a-7f6f-999a-05fb03fb7b84', 5, 1735635585264000, 'attachRecord', 'c61a2538-84df-8912-8f83-2866976f00c7', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"bf5529f6-07b2-8ed0-8fc4-9f8493aaac54","person":"c61a2538-84df-8912-8f83-2866976f00c7","seat":"process-leader-specialist-care"},"at":"2024-12-31T08:59:45.264Z","caseId":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","command":{"name":"attachRecord","record":{"address":{"$sha256":"76584451f66b79a188c4e63e243ff53ee71e23066375b77be9ae9458c9beb980"},"heldOn":"2024-12-31","kind":"NOTES"}},"from":"FORUM_PREPARATION","holder":"fyr24/forum-preparation/vuxna","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"FORUM_PREPARATION","transition":"attachRecord","version":5}', '[{"salt":"27115e6216c7ce95bb0532e76d64c9e3","text":"Minnesanteckningar 2024-12-31, § 12"}]', '\x60890f509103d81ba4f2ce3e35de4f3e4f44e423ba9c4b8fbfb468458cd5e126', '\x1bfbe12331f4065a3e17e26486e16d2308dabc12bc5a27589fa064cb03882329'),
	(30, '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', 1, 1733147298318000, 'openLocal', 'ab3ecae6-cffd-8dbf-8436-e4d094a762e9', '{"actor":{"body":"fyr24/local/sotenas","function":"VICE_CHAIR","mandate":"0177ec2f-40ab-8ae8-a0e3-c6835668fb99","person":"ab3ecae6-cffd-8dbf-8436-e4d094a762e9","seat":"regional-primary-care"},"at":"2024-12-02T13:48:18.318Z","caseId":"019387a1-0a0e-7c26-9d43-fcbbbba6ca75","command":{"careAreas":["sotenas"],"description":null,"kind":"DISPUTE_INDIVIDUAL","name":"openLocal","parties":[{"organisation":"SOCIAL_SERVICES","principal":"sotenas"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"0b0339dc35cb8d382c5bfeb3a6cd628d71100bfed3ed7afec9465a0a6d81671d"}},"holder":"fyr24/local/sotenas","localGroup":"fyr24/local/sotenas","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2024-0006","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"2d6b51fed261ccf2392b89f65e60e9b8","text":"Oenighet: egenvård i kommunal verksamhet, ledtider"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xc564762a008fe97036989a26344d021524b936a69e6a8a527c4dc87bc8fc9b9f'),
	(31, '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', 2, 1734963431948000, 'raiseToOffice', 'ab3ecae6-cffd-8dbf-8436-e4d094a762e9', '{"actor":{"body":"fyr24/local/sotenas","function":"VICE_CHAIR","mandate":"0177ec2f-40ab-8ae8-a0e3-c6835668fb99","person":"ab3ecae6-cffd-8dbf-8436-e4d094a762e9","seat":"regional-primary-care"},"at":"2024-12-23T14:17:11.948Z","caseId":"019387a1-0a0e-7c26-9d43-fcbbbba6ca75","command":{"name":"raiseToOffice","reason":{"$sha256":"8a4a03506c536fa61da51eaee240c82808a2534c657f1269cd38ac0da12b9ea0"},"tried":null},"from":"LOCAL_HANDLING","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"OFFICE_ASSESSMENT","transition":"raiseToOffice","version":2}', '[{"salt":"9c865c40a98d96b1106ed5829655afb5","text":"Frågan berör flera kommuner och kan inte lösas lokalt."}]', '\xc564762a008fe97036989a26344d021524b936a69e6a8a527c4dc87bc8fc9b9f', '\x0c706e86c0b01e800d8e14a5ec73501417754f28ebc56d94bb83b68cc40fad80'),
	(32, '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', 3, 1735652486202000, 'submitToPreparation', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2024-12-31T13:41:26.202Z","caseId":"019387a1-0a0e-7c26-9d43-fcbbbba6ca75","command":{"basis":{"$sha256":"6c482262f25356d2d3707e2fc08446e291b846bf8b695f31ee02a9c6c5a7efed"},"name":"submitToPreparation","proposal":{"$sha256":"5521aa88976bfbcf156dddd331c4a41b2851f2a9b58741745b7cf9b67992bf8d"}},"from":"OFFICE_ASSESSMENT","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"submitToPreparation","version":3}', '[{"salt":"65ff36063bb43b159e3f9428c86dd72f","text":"Enheterna arbetar i dag på olika sätt. Ansvarsfördelningen är otydlig på kvällar och helger."},{"salt":"b9d90d94ec54087d00e88b7299a4aa6f","text":"Kartlägg nuläget hos samtliga parter. Ta fram en gemensam rutin och pröva den i två kommuner."}]', '\x0c706e86c0b01e800d8e14a5ec73501417754f28ebc56d94bb83b68cc40fad80', '\xd7b2bb59cc1c7635260b9bd847de571fe9f2c6c3d7f82806d3b48394bd786774'),
	(33, '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', 4, 1735730910123000, 'attachRecord', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2025-01-01T11:28:30.123Z","caseId":"019387a1-0a0e-7c26-9d43-fcbbbba6ca75","command":{"name":"attachRecord","record":{"address":{"$sha256":"536abf58cccfa8a31b6531c58d0f18b224804750294bfe3a4c9052897673bbc2"},"heldOn":"2025-01-01","kind":"NOTES","publishedOn":"2025-01-01"}},"from":"AU_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","to":"AU_PREPARATION","transition":"attachRecord","version":4}', '[{"salt":"2ed0515a240a5253e3045025cd4ce815","text":"Minnesanteckningar 2025-01-01, § 12"}]', '\xd7b2bb59cc1c7635260b9bd847de571fe9f2c6c3d7f82806d3b48394bd786774', '\x5f9e603d52a1ca0de41bc5254a70ee0b03ea89bdd8573ac67dd1b1bd7ac54067'),
	(44, '01a20f20-9b6e-7690-9cc3-674e97e76287', 2, 1736751600538398, 'raiseToOffice', '582c69c6-983d-801e-a564-c7272041242c', '{"actor":{"body":"fyr24/local/uddevalla","function":"CHAIR","mandate":"480e35de-c2d7-8d96-9e1e-857725070183","person":"582c69c6-983d-801e-a564-c7272041242c","seat":"social-services"},"at":"2025-01-13T07:00:00.538398187Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"name":"raiseToOffice","reason":{"$sha256":"003943235cca331889f67281325e88004b5bbc12995ba6e64e553c02c06dad29"},"tried":null},"from":"LOCAL_HANDLING","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9bb8-7009-84e8-d150e7cde85f","to":"OFFICE_ASSESSMENT","transition":"raiseToOffice","version":2}', '[{"salt":"54d409510e93a4fb42e52a7be499f5eb","text":"Hela delregionen berörs."}]', '\x6bac2a4bac5198e7592222631385cbbeabfbba534dac45506b709ec409575138', '\xb509730b7799ede0b9d212c81b1883d3fe46de6acbf47ed34e3b859e5e56cf68'),
	(34, '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', 1, 1579681065757000, 'openLocal', '04aa4bbb-78e2-84e7-8f93-f3d7e5050924', '{"actor":{"body":"sal19/local/bollebygd","function":"MEMBER","mandate":"5bd570b5-643a-81f6-8f1b-168a72028e6e","person":"04aa4bbb-78e2-84e7-8f93-f3d7e5050924","seat":"rehabilitation"},"at":"2020-01-22T08:17:45.757Z","caseId":"016fcc54-2b1d-7bfb-bcda-ae6af92cdb78","command":{"careAreas":["bollebygd"],"description":{"$sha256":"6b3fe3bc82b3b76fab4d7a67411f679ae7e14c4e061a4c2532a6a6b9b7725e2a"},"kind":"COLLABORATION_ISSUE","name":"openLocal","parties":[{"organisation":"SOCIAL_SERVICES","principal":"bollebygd"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"cb8deed137b2247ee8b0ddfcd81b5ff8209a0e41ef99f3de953f44988c514a57"}},"holder":"sal19/local/bollebygd","localGroup":"sal19/local/bollebygd","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","registryNumber":"SAL19-2020-0001","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"f67adb0e9b034a094d0305284188d23a","text":"Det saknas en gemensam bild av behovet. Tidigare överenskommelser tolkas olika."},{"salt":"afc063312072f5aaa8a319940eb7f0f4","text":"Mobila team, uppföljning av överenskommelsen"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xb8cd0c98ae85a38a19902dc5f66243b34dec8b7efc152b7d26e29f3b8ac55a71'),
	(35, '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', 2, 1581069667253000, 'closeLocally', '15423e24-dbba-8b25-a0c1-f29338fcb8d6', '{"actor":{"body":"sal19/local/bollebygd","function":"CHAIR","mandate":"bae091e0-b0b8-8349-a4b5-1286d5c7e7b6","person":"15423e24-dbba-8b25-a0c1-f29338fcb8d6","seat":"social-services"},"at":"2020-02-07T10:01:07.253Z","caseId":"016fcc54-2b1d-7bfb-bcda-ae6af92cdb78","command":{"decision":{"decidedOn":"2020-02-07","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$sha256":"c328aa389babcf45be078836903876b22b3f9fb36ec7c0527e1c558aee3a54be"}},"name":"closeLocally","reason":{"$sha256":"d3decfe4ce3d38465b413fa0300f2d13a90a2b8e91bad7008d6739ecf541696d"},"record":{"address":{"$sha256":"1440afedc162043e62aa88fe8c4325b58a757e0961ad4b4831eb6a25103a6304"},"heldOn":"2020-02-07","kind":"NOTES","publishedOn":"2020-02-07"}},"from":"LOCAL_HANDLING","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","to":"CLOSED","transition":"closeLocally","version":2}', '[{"salt":"77cfd9ecc1c4c78838311fb0e8e6e57a","text":"§ 18"},{"salt":"c4bd605bdecd037fe2524dd3c655ecd7","text":"Förutsättningarna har ändrats."},{"salt":"6cb091334dec9d158545f1bcf136ca9b","text":"Minnesanteckningar 2020-02-07, § 18"}]', '\xb8cd0c98ae85a38a19902dc5f66243b34dec8b7efc152b7d26e29f3b8ac55a71', '\x9a688655fb1afc650cdbcc8c40b464fe09766ab049379a1ca013e23b92075dd1'),
	(36, '0177cf13-1c4f-787b-a67c-8b46dc459c66', 1, 1614086872143000, 'openLocal', '459c964f-5dbf-8353-b343-10388c24d11b', '{"actor":{"body":"sal19/local/ulricehamn","function":"CHAIR","mandate":"39764a56-5138-811d-ab1a-3ad805edaef6","person":"459c964f-5dbf-8353-b343-10388c24d11b","seat":"social-services"},"at":"2021-02-23T13:27:52.143Z","caseId":"0177cf13-1c4f-787b-a67c-8b46dc459c66","command":{"careAreas":["ulricehamn"],"description":{"$sha256":"4a9765edb84687ba843444ddcad542dcb31a0ae3ff4ada56789ffbc6db62c45f"},"kind":"DEVIATION","name":"openLocal","parties":[{"organisation":"SOCIAL_SERVICES","principal":"ulricehamn"},{"principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"3c8fcb9402b74a03426042f4fa8d7bbe6f698ee138a4be03bb34dafbc506a00d"}},"holder":"sal19/local/ulricehamn","localGroup":"sal19/local/ulricehamn","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","registryNumber":"SAL19-2021-0001","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"a592d5372ac19209760a5893760f5ae7","text":"Brukare beskriver att de får olika besked. Det saknas en gemensam bild av behovet."},{"salt":"eb3e15b8504eec0eac0c516cf63a3892","text":"Avvikelse: samsjuklighet, gemensam checklista"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xabf32ad7940aaf616c1c4567a88dfece465753cbb3ce4c135b2170b3031997bb'),
	(37, '0177cf13-1c4f-787b-a67c-8b46dc459c66', 2, 1614592622513000, 'resolveLocally', 'ecb2e429-8db5-81f8-888d-f4818b5c29ac', '{"actor":{"body":"sal19/local/ulricehamn","function":"VICE_CHAIR","mandate":"0c2f463f-a137-86f3-b0ee-b9772364606b","person":"ecb2e429-8db5-81f8-888d-f4818b5c29ac","seat":"primary-care"},"at":"2021-03-01T09:57:02.513Z","caseId":"0177cf13-1c4f-787b-a67c-8b46dc459c66","command":{"decision":{"decidedOn":"2021-03-01","form":"VOTE","outcome":"ADOPTED","reference":{"$sha256":"c75c5c92eedc2b6df29a1990822ff8d5efb4c67d139e1f387885ff66c54282a8"}},"followUpOn":"2021-06-06","name":"resolveLocally","responsibleLines":[{"organisation":"SOCIAL_SERVICES","principal":"ulricehamn"},{"principal":"vgr"}]},"from":"LOCAL_HANDLING","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","to":"IMPLEMENTATION","transition":"resolveLocally","version":2}', '[{"salt":"b9bec9acc4293078fb77634eb2f61fbb","text":"§ 4"}]', '\xabf32ad7940aaf616c1c4567a88dfece465753cbb3ce4c135b2170b3031997bb', '\x38b2629ed360362a7672845eb82913a2b098016b02583c131257564b55abb878'),
	(38, '0177cf13-1c4f-787b-a67c-8b46dc459c66', 3, 1614953014467000, 'progressImplementation', 'cc97135f-1aea-8203-bbb8-3f5afa7810a1', '{"actor":{"body":"party/ulricehamn","function":"LINE_MANAGER","mandate":"e3af8d7d-0a7d-835f-ba7c-47b448a4813f","person":"cc97135f-1aea-8203-bbb8-3f5afa7810a1","seat":"line-manager"},"at":"2021-03-05T14:03:34.467Z","caseId":"0177cf13-1c4f-787b-a67c-8b46dc459c66","command":{"name":"progressImplementation","note":null,"party":{"organisation":"SOCIAL_SERVICES","principal":"ulricehamn"},"status":"IN_PROGRESS"},"from":"IMPLEMENTATION","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","to":"IMPLEMENTATION","transition":"progressImplementation","version":3}', '[]', '\x38b2629ed360362a7672845eb82913a2b098016b02583c131257564b55abb878', '\xbb8b974f4670a9178b716ab8cdc07abcff4c8d2033b47cbdcd2b4199aa526ee0'),
	(39, '0177cf13-1c4f-787b-a67c-8b46dc459c66', 4, 1615814548216000, 'progressImplementation', 'cc97135f-1aea-8203-bbb8-3f5afa7810a1', '{"actor":{"body":"party/ulricehamn","function":"LINE_MANAGER","mandate":"e3af8d7d-0a7d-835f-ba7c-47b448a4813f","person":"cc97135f-1aea-8203-bbb8-3f5afa7810a1","seat":"line-manager"},"at":"2021-03-15T13:22:28.216Z","caseId":"0177cf13-1c4f-787b-a67c-8b46dc459c66","command":{"name":"progressImplementation","note":null,"party":{"organisation":"SOCIAL_SERVICES","principal":"ulricehamn"},"status":"DONE"},"from":"IMPLEMENTATION","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","to":"IMPLEMENTATION","transition":"progressImplementation","version":4}', '[]', '\xbb8b974f4670a9178b716ab8cdc07abcff4c8d2033b47cbdcd2b4199aa526ee0', '\x08b45611ad76348a27dbb985428aef93efe689c82b5d899b2ba1baae74f1ed0b'),
	(40, '01a20f20-9a83-7358-9693-d885e8ce62e5', 1, 1736751600224415, 'openLocal', '12770616-9402-88b5-b4f3-357132ea51f3', '{"actor":{"body":"fyr24/local/orust","function":"MEMBER","mandate":"87282430-b5a5-8efc-840b-f97cbc6f1c31","person":"12770616-9402-88b5-b4f3-357132ea51f3","seat":"municipal-primary-care"},"at":"2025-01-13T07:00:00.224415576Z","caseId":"01a20f20-9a83-7358-9693-d885e8ce62e5","command":{"careAreas":["orust"],"description":null,"kind":"COLLABORATION_ISSUE","name":"openLocal","parties":[{"principal":"orust"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"d7ce76f9f67534a175b0810b67915d090c4510846a4f25ba83d5c3cf7d8d3407"}},"holder":"fyr24/local/orust","localGroup":"fyr24/local/orust","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2025-0001","requestId":"01a20f20-9a7e-767f-8e6c-3e0ae5d48613","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"6a5bc1186a552e29a13d8ecf9709f325","text":"Oklara tider för SIP-möten"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x9e93dab2a8201778a0ea4032d946cc9ff3fc9e1be1792851a32594501a6cc3e9'),
	(41, '01a20f20-9ad1-748a-9361-e52a04b3d61d', 1, 1736751600304543, 'openLocal', '0fe220df-8ced-8b33-9c84-cf37284d4f1f', '{"actor":{"body":"fyr24/local/tanum","function":"MEMBER","mandate":"f2571c85-b064-8045-ad6c-eff9895d9bb2","person":"0fe220df-8ced-8b33-9c84-cf37284d4f1f","seat":"municipal-primary-care"},"at":"2025-01-13T07:00:00.304543751Z","caseId":"01a20f20-9ad1-748a-9361-e52a04b3d61d","command":{"careAreas":["tanum"],"description":null,"kind":"COLLABORATION_ISSUE","name":"openLocal","parties":[{"principal":"tanum"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"74489310d5a13e900668a823c44f3f34e16fb6192cc65b04f57e8059a428cc5c"}},"holder":"fyr24/local/tanum","localGroup":"fyr24/local/tanum","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2025-0002","requestId":"01a20f20-9ace-7245-9831-f4e1c409480d","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"d8f2bb39a5200f6e5b5143b714259e0e","text":"Läkemedelslistan följer inte med vid utskrivning"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x8215f9f0683dad829eba211dffab5ae25c2d146a0e94a1bd1367e73359a3170d'),
	(42, '01a20f20-9ad1-748a-9361-e52a04b3d61d', 2, 1736751600387799, 'raiseToOffice', 'b3b652b5-09ad-828f-bd7f-310efa78deda', '{"actor":{"body":"fyr24/local/tanum","function":"CHAIR","mandate":"8e3dcfc0-40c3-8be4-8ccb-2853d945d662","person":"b3b652b5-09ad-828f-bd7f-310efa78deda","seat":"social-services"},"at":"2025-01-13T07:00:00.387799081Z","caseId":"01a20f20-9ad1-748a-9361-e52a04b3d61d","command":{"name":"raiseToOffice","reason":{"$sha256":"55ea3c7ce4b3d79eda58adc5791b4c08f5c7bceaed0791c2e4d1c45718c1844b"},"tried":null},"from":"LOCAL_HANDLING","holder":"fyr24/office","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9b21-765b-83eb-fc8f41e47b1d","to":"OFFICE_ASSESSMENT","transition":"raiseToOffice","version":2}', '[{"salt":"fdc273b5a0c75f2d10b972438054853f","text":"Flera kommuner berörs."}]', '\x8215f9f0683dad829eba211dffab5ae25c2d146a0e94a1bd1367e73359a3170d', '\xa264afeb166c6f3f6f69e6959d709ea6a3d2a04bd472408dc2bedbe4a93bb4fc'),
	(43, '01a20f20-9b6e-7690-9cc3-674e97e76287', 1, 1736751600461684, 'openLocal', 'd36035b6-6c4b-8f27-815c-c2b0d6b78712', '{"actor":{"body":"fyr24/local/uddevalla","function":"MEMBER","mandate":"d46a4888-b07b-8280-b5da-90cf96d7499c","person":"d36035b6-6c4b-8f27-815c-c2b0d6b78712","seat":"municipal-primary-care"},"at":"2025-01-13T07:00:00.461684388Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"careAreas":["uddevalla"],"description":null,"kind":"COLLABORATION_ISSUE","name":"openLocal","parties":[{"principal":"uddevalla"},{"organisation":"PRIMARY_CARE","principal":"vgr"}],"references":[],"strategic":false,"title":{"$sha256":"cb686364772d5eedc3bd3edc2b68e7ff81eb4f9054c8423ac7d95a739b55dfa3"}},"holder":"fyr24/local/uddevalla","localGroup":"fyr24/local/uddevalla","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","registryNumber":"FYR24-2025-0003","requestId":"01a20f20-9b6b-704d-95e5-8d1e30ec7b3b","to":"LOCAL_HANDLING","transition":"openLocal","version":1}', '[{"salt":"883b1f3ddb075f2576656f86e3538e48","text":"Hjälpmedel vid hemgång"}]', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x6bac2a4bac5198e7592222631385cbbeabfbba534dac45506b709ec409575138'),
	(45, '01a20f20-9b6e-7690-9cc3-674e97e76287', 3, 1736751600629738, 'submitToPreparation', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2025-01-13T07:00:00.629738536Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"basis":{"$sha256":"a4997ebc4cb6a0cad11211bd83afdef059a7501f0864c8dca89145260fd18475"},"name":"submitToPreparation","proposal":{"$sha256":"1ee145376c4bf6512eeda61b55f148f625335567631418d11a6d4c2d6961c36b"}},"from":"OFFICE_ASSESSMENT","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9c13-7418-a254-3519ffa34d30","to":"AU_PREPARATION","transition":"submitToPreparation","version":3}', '[{"salt":"7906abb230a58fed0a42896cf93121dc","text":"Underlag 2025:7"},{"salt":"a9edf3c287919708f594f3c04334b4a5","text":"Uppdrag till forum"}]', '\xb509730b7799ede0b9d212c81b1883d3fe46de6acbf47ed34e3b859e5e56cf68', '\xfceb36173b3c4a81dd36c8e450d0a4fc75bab3c3d8878fc4176c1f7a60563795'),
	(46, '01a20f20-9b6e-7690-9cc3-674e97e76287', 4, 1736751600636247, 'draftCharter', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', '{"actor":{"body":"fyr24/office","function":"PROCESS_LEADER","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","seat":"process-leader-fkf"},"at":"2025-01-13T07:00:00.636247724Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"charter":{"deadline":"2025-05-30","forum":"fyr24/forum/vuxna","participants":{"$sha256":"3cc35ed7f2ed446abc2d61625cd87e633e409946f023a3eceb55bffc32754cc6"},"question":{"$sha256":"356a7f6f6eefc1b3547f8032e7d67d786f85748303bfd9b8e0486ccbed2a822c"},"reportRhythm":{"$sha256":"40b161a7cb98f9f26b734ece67abfb175168a41d15630a7181150b74a84ef790"}},"name":"draftCharter"},"from":"AU_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9c1a-7645-b801-437399ea513a","to":"AU_PREPARATION","transition":"draftCharter","version":4}', '[{"salt":"2e59e189896aea59993cf9cbb9028c02","text":"Båda huvudmännen och en företrädare för brukarna"},{"salt":"45e9d8ac5023fe56cfa1a29b73a24b91","text":"Hur ska hjälpmedel finnas hemma i tid?"},{"salt":"63b075dc1b443baa08e4e17c621868be","text":"Vid varje styrgruppsmöte"}]', '\xfceb36173b3c4a81dd36c8e450d0a4fc75bab3c3d8878fc4176c1f7a60563795', '\x5b53d8ff5f83b225bad270633e82c5fd879c1a8ee8c30169ccbb1740550c1896'),
	(47, '01a20f20-9b6e-7690-9cc3-674e97e76287', 5, 1736751600707896, 'approveCharter', '861fabe6-949b-80b8-af7d-acdb80c1a9d1', '{"actor":{"body":"fyr24/au","function":"MEMBER","mandate":"e0a4a481-a2f4-8029-bd29-2698185b08d6","person":"861fabe6-949b-80b8-af7d-acdb80c1a9d1","seat":"municipal"},"at":"2025-01-13T07:00:00.707896274Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"charterDigest":null,"decision":{"decidedOn":"2025-01-13","form":"CONSENSUS","outcome":"APPROVED"},"name":"approveCharter"},"from":"AU_PREPARATION","holder":"fyr24/au","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9c61-72b7-93dc-e14de1091c5e","to":"AU_PREPARATION","transition":"approveCharter","version":5}', '[]', '\x5b53d8ff5f83b225bad270633e82c5fd879c1a8ee8c30169ccbb1740550c1896', '\x989cf9f3bd1acaf6c8103d5333e145a87374a073ea2ae33620a262cf6b1a82dd'),
	(48, '01a20f20-9b6e-7690-9cc3-674e97e76287', 6, 1736751600783664, 'placeOnSteeringAgenda', '139ce71b-83d6-87dd-9943-c219f87bf055', '{"actor":{"body":"fyr24/steering","function":"CHAIR","mandate":"0af23f5f-8edd-8270-a27a-306fd807aa6c","person":"139ce71b-83d6-87dd-9943-c219f87bf055","seat":"social-services-1"},"at":"2025-01-13T07:00:00.783664343Z","caseId":"01a20f20-9b6e-7690-9cc3-674e97e76287","command":{"decision":{"decidedOn":"2025-01-13","form":"CONSENSUS","outcome":"ADOPTED"},"item":{"$sha256":"5c3f5eb8e1bc2891bbd4f1271d8dc5b40ff20f95e2f06feb3c79c2c8d17a1d2e"},"meetingOn":"2025-02-21","name":"placeOnSteeringAgenda","presenter":{"$sha256":"00d426cfdd554e6083926027413df54e1fe5823743e4a3eb27991fbcef381770"}},"decidedBy":"fyr24/au","from":"AU_PREPARATION","holder":"fyr24/steering","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","requestId":"01a20f20-9cad-7519-9219-d6b6039992a0","to":"STEERING_DECISION","transition":"placeOnSteeringAgenda","version":6}', '[{"salt":"964d2590ba698b6e764b9f5dddf336f5","text":"5"},{"salt":"4d4ed690edc5e5f514145353be736d3a","text":"Samverkanskontoret"}]', '\x989cf9f3bd1acaf6c8103d5333e145a87374a073ea2ae33620a262cf6b1a82dd', '\x4d688f39f226ce0d4796e8d0cf42aa7cb109cad6fb83e107bd74b444722d32e2');


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('018e6527-cd1f-736b-8d55-4dbb962f9cf8', 'FYR24-2024-0001', 'FYR24', 14, 'CLOSED', 'DEVIATION', NULL, 'fyr24/local/lysekil', '9999-12-31', 1711094091039000, 1729494143601000, 1729494143601000, '\xe8466e300bd884b1cf89b65be196ac4090ad14da0ce97f5134557bd354ce7c6b', '{"id":"018e6527-cd1f-736b-8d55-4dbb962f9cf8","registryNumber":"FYR24-2024-0001","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":14,"state":"CLOSED","kind":"DEVIATION","title":{"$text":"Avvikelse: mobila team, kompetens hos personalen"},"description":{"$text":"Ansvarsfördelningen är otydlig på kvällar och helger. Det saknas en gemensam bild av behovet. Tidigare överenskommelser tolkas olika."},"raisedBy":"fyr24/local/lysekil","raisedByPerson":"998f739f-1374-8ea7-b6b0-79747ee77fe4","holders":["fyr24/local/lysekil","fyr24/office","fyr24/au","fyr24/steering","fyr24/forum-preparation/barn-och-unga","fyr24/forum/barn-och-unga","fyr24/presidium","fyr24/political"],"localGroup":"fyr24/local/lysekil","forum":"fyr24/forum/barn-och-unga","careAreas":["lysekil"],"parties":[{"principal":"lysekil","organisation":"SCHOOL_HEALTH"},{"principal":"vgr"}],"strategic":true,"basis":{"$text":"Enheterna arbetar i dag på olika sätt. Personalen efterfrågar en gemensam rutin. Överlämningen mellan region och kommun fungerar ojämnt."},"reporterOwed":false,"onActivityList":false,"assignment":{"status":"REPORTED","charter":{"question":{"$text":"Samla goda exempel från området."},"forum":"fyr24/forum/barn-och-unga","deadline":"2025-07-05","reportRhythm":{"$text":"Varje möte"},"wholePerson":{"$text":"Utgår från individens hela situation."},"userParticipation":{"$text":"Brukarorganisationerna är med i arbetet."}},"approvedDigest":"578d72c2c4c8891523da8977712203e133ead597d702c2ee2e93e267f565e33a","deadline":"2025-07-05","result":{"result":{"$text":"Utbildningen är genomförd. Arbetssättet är prövat med gott resultat."},"dissemination":{"$text":"Ingen särskild plan behövs."},"implementation":{"$text":"Följs upp efter sex månader."},"followUp":{"$text":"Redovisas i årsrapporten."}}},"decisions":[{"body":"fyr24/au","transition":"approveCharter","version":7,"decidedOn":"2024-06-26","form":"VOTE","outcome":"APPROVED","reference":{"$text":"Punkt 5"}},{"body":"fyr24/au","transition":"placeOnSteeringAgenda","version":8,"decidedOn":"2024-07-22","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$text":"§ 18"}},{"body":"fyr24/steering","transition":"commissionForum","version":9,"decidedOn":"2024-07-30","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$text":"Punkt 3"}},{"body":"fyr24/presidium","transition":"placeOnPoliticalAgenda","version":13,"decidedOn":"2024-09-30","form":"VOTE","outcome":"ADOPTED","reference":{"$text":"§ 12"}},{"body":"fyr24/political","transition":"politicalDecide","version":14,"decidedOn":"2024-10-21","form":"CONSENSUS","outcome":"NOTED","reference":{"$text":"§ 7"}}],"openedAt":"2024-03-22T07:54:51.039Z","updatedAt":"2024-10-21T07:02:23.601Z","closedAt":"2024-10-21T07:02:23.601Z","lastEvent":{"version":14,"at":"2024-10-21T07:02:23.601Z","transition":"politicalDecide","from":"POLITICAL_DECISION","to":"CLOSED","actor":{"person":"d3747ece-be33-8e78-a975-ebde0e6c6f9a","mandate":"3d435450-0d9e-8017-a28b-69ec04cabf45","body":"fyr24/political","seat":"uddevalla","function":"CHAIR"}}}'),
	('018f4cac-79e4-7515-8738-8a28eb1b5459', 'FYR24-2024-0002', 'FYR24', 3, 'OFFICE_ASSESSMENT', 'ACTIVITY_PROPOSAL', 'fyr24/office', 'fyr24/forum/aldre', '9999-12-31', 1714978322916000, 1717414996864000, NULL, '\x4ded154b39164a87675343d7bb6f72d7520712e693ff1b4e3ee51858044a1504', '{"id":"018f4cac-79e4-7515-8738-8a28eb1b5459","registryNumber":"FYR24-2024-0002","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":3,"state":"OFFICE_ASSESSMENT","kind":"ACTIVITY_PROPOSAL","title":{"$text":"Aktivitet: god och nära vård, gemensam checklista"},"description":{"$text":"Bjud in brukarorganisationer till arbetet. Samla goda exempel från området."},"raisedBy":"fyr24/forum/aldre","raisedByPerson":"fc2b450a-ad71-81b7-9d6d-eee840a93580","holder":"fyr24/office","holders":["fyr24/forum/aldre","fyr24/forum-preparation/aldre","fyr24/au","fyr24/office"],"forum":"fyr24/forum/aldre","parties":[{"principal":"munkedal","organisation":"PRIMARY_CARE"},{"principal":"vgr"}],"strategic":false,"reporterOwed":false,"onActivityList":false,"openedAt":"2024-05-06T06:52:02.916Z","updatedAt":"2024-06-03T11:43:16.864Z","lastEvent":{"version":3,"at":"2024-06-03T11:43:16.864Z","transition":"returnForCompletion","from":"AU_PREPARATION","to":"OFFICE_ASSESSMENT","actor":{"person":"7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea","mandate":"f926e0e2-9edd-8828-810b-cf75fbafe8f8","body":"fyr24/au","seat":"vice-chair","function":"VICE_CHAIR"}}}'),
	('01903982-12c1-710c-9cbb-814fe1f3f627', 'FYR24-2024-0003', 'FYR24', 5, 'IMPLEMENTATION', 'COLLABORATION_ISSUE', NULL, 'fyr24/local/mellerud-bengtsfors', '2024-08-27', 1718951744193000, 1721026364938000, NULL, '\x29bf9858786f22f1d5dd55191e042b6f45a02f8ef07a064e3a8b44ce3f2a78a0', '{"id":"01903982-12c1-710c-9cbb-814fe1f3f627","registryNumber":"FYR24-2024-0003","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":5,"state":"IMPLEMENTATION","kind":"COLLABORATION_ISSUE","title":{"$text":"Mobila team, uppföljning av överenskommelsen"},"description":{"$text":"Frågan har kommit upp vid flera möten. Det saknas en gemensam bild av behovet."},"raisedBy":"fyr24/local/mellerud-bengtsfors","raisedByPerson":"af5d2369-e8b0-80ab-98d4-acbcfbf794e3","holders":["fyr24/local/mellerud-bengtsfors"],"localGroup":"fyr24/local/mellerud-bengtsfors","careAreas":["mellerud","bengtsfors"],"parties":[{"principal":"mellerud"},{"principal":"bengtsfors","organisation":"PRIMARY_CARE"},{"principal":"vgr"}],"strategic":false,"dueOn":"2024-08-27","followUpOn":"2024-08-27","reporterOwed":false,"onActivityList":false,"decisions":[{"body":"fyr24/local/mellerud-bengtsfors","transition":"resolveLocally","version":2,"decidedOn":"2024-07-01","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$text":"Punkt 5"}}],"implementation":[{"party":{"principal":"mellerud"},"version":0,"status":"PENDING"},{"party":{"principal":"bengtsfors","organisation":"PRIMARY_CARE"},"version":1,"status":"IN_PROGRESS","note":{"$text":"Införandet är klart."}},{"party":{"principal":"vgr"},"version":1,"status":"DONE","note":{"$text":"Väntar på bemanning."}}],"records":[{"kind":"NOTES","heldOn":"2024-07-10","address":{"$text":"Minnesanteckningar 2024-07-10, § 18"},"publishedOn":"2024-07-10"}],"openedAt":"2024-06-21T06:35:44.193Z","updatedAt":"2024-07-15T06:52:44.938Z","lastEvent":{"version":5,"at":"2024-07-15T06:52:44.938Z","transition":"progressImplementation","from":"IMPLEMENTATION","to":"IMPLEMENTATION","actor":{"person":"6f407145-ceab-88e1-8d97-eaa8a8549f3e","mandate":"4124d4ce-b4d7-8327-adc9-f44872e60481","body":"party/bengtsfors","seat":"line-manager","function":"LINE_MANAGER"}}}'),
	('01910359-ce32-75da-9a11-2292e1a5a3ac', 'FYR24-2024-0004', 'FYR24', 2, 'FORUM_PREPARATION', 'ACTIVITY_PROPOSAL', 'fyr24/forum-preparation/barn-och-unga', 'fyr24/forum/barn-och-unga', '2025-09-24', 1722338102834000, 1724316678082000, NULL, '\x17f12e6863d72be22a38fa3506745358d13205c9ca7238cd0b2fe3e94e93ed49', '{"id":"01910359-ce32-75da-9a11-2292e1a5a3ac","registryNumber":"FYR24-2024-0004","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":2,"state":"FORUM_PREPARATION","kind":"ACTIVITY_PROPOSAL","title":{"$text":"Aktivitet: våld i nära relationer, gemensam rutin"},"description":{"$text":"Samla goda exempel från området. Beskriv vilka insatser som ger störst nytta för brukarna."},"raisedBy":"fyr24/forum/barn-och-unga","raisedByPerson":"414da76e-dacc-82f7-832b-01bf87f952be","holder":"fyr24/forum-preparation/barn-och-unga","holders":["fyr24/forum/barn-och-unga","fyr24/forum-preparation/barn-och-unga"],"forum":"fyr24/forum/barn-och-unga","parties":[{"principal":"bengtsfors"},{"principal":"lilla-edet","organisation":"SOCIAL_SERVICES"},{"principal":"fargelanda","organisation":"SCHOOL_HEALTH"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"dueOn":"2025-09-24","reporterOwed":false,"onActivityList":false,"assignment":{"status":"DRAFT","charter":{"question":{"$text":"Kartlägg nuläget hos samtliga parter."},"forum":"fyr24/forum/barn-och-unga","deadline":"2025-09-24","reportRhythm":{"$text":"Varje möte"},"wholePerson":{"$text":"Utgår från individens hela situation."},"userParticipation":{"$text":"Brukarorganisationerna är med i arbetet."}},"deadline":"2025-09-24"},"openedAt":"2024-07-30T11:15:02.834Z","updatedAt":"2024-08-22T08:51:18.082Z","lastEvent":{"version":2,"at":"2024-08-22T08:51:18.082Z","transition":"draftCharter","from":"FORUM_PREPARATION","to":"FORUM_PREPARATION","actor":{"person":"c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7","mandate":"34e647cd-65ea-84e1-9881-651a8fa0db22","body":"fyr24/forum/barn-och-unga","seat":"school-health","function":"CHAIR"}}}'),
	('0192d2d6-283a-7f6f-999a-05fb03fb7b84', 'FYR24-2024-0005', 'FYR24', 5, 'FORUM_PREPARATION', 'CONSULTATION', 'fyr24/forum-preparation/vuxna', 'fyr24/office', '2025-03-21', 1730114103354000, 1735635585264000, NULL, '\x1bfbe12331f4065a3e17e26486e16d2308dabc12bc5a27589fa064cb03882329', '{"id":"0192d2d6-283a-7f6f-999a-05fb03fb7b84","registryNumber":"FYR24-2024-0005","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":5,"state":"FORUM_PREPARATION","kind":"CONSULTATION","title":{"$text":"Remiss: tandvård för äldre, kompetens hos personalen"},"description":{"$text":"Tidigare överenskommelser tolkas olika. Enheterna arbetar i dag på olika sätt. Brukare beskriver att de får olika besked."},"raisedBy":"fyr24/office","raisedByPerson":"3b204909-79a8-8063-bf0d-018fd6d2be9f","holder":"fyr24/forum-preparation/vuxna","holders":["fyr24/office","fyr24/forum-preparation/vuxna"],"forum":"fyr24/forum/vuxna","parties":[{"principal":"bengtsfors","organisation":"SOCIAL_SERVICES"},{"principal":"vgr","organisation":"SPECIALIST_CARE"}],"sender":"VGR","strategic":true,"deadline":"2025-03-21","dueOn":"2025-03-21","reporterOwed":false,"onActivityList":false,"decisions":[{"body":"fyr24/au","transition":"routeToForumPreparation","version":4,"decidedOn":"2024-12-06","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$text":"§ 18"}}],"records":[{"kind":"NOTES","heldOn":"2024-11-04","address":{"$text":"Minnesanteckningar 2024-11-04, Punkt 3"},"publishedOn":"2024-11-04"},{"kind":"NOTES","heldOn":"2024-12-31","address":{"$text":"Minnesanteckningar 2024-12-31, § 12"}}],"openedAt":"2024-10-28T11:15:03.354Z","updatedAt":"2024-12-31T08:59:45.264Z","lastEvent":{"version":5,"at":"2024-12-31T08:59:45.264Z","transition":"attachRecord","from":"FORUM_PREPARATION","to":"FORUM_PREPARATION","actor":{"person":"c61a2538-84df-8912-8f83-2866976f00c7","mandate":"bf5529f6-07b2-8ed0-8fc4-9f8493aaac54","body":"fyr24/office","seat":"process-leader-specialist-care","function":"PROCESS_LEADER"}}}'),
	('019387a1-0a0e-7c26-9d43-fcbbbba6ca75', 'FYR24-2024-0006', 'FYR24', 4, 'AU_PREPARATION', 'DISPUTE_INDIVIDUAL', 'fyr24/au', 'fyr24/local/sotenas', '9999-12-31', 1733147298318000, 1735730910123000, NULL, '\x5f9e603d52a1ca0de41bc5254a70ee0b03ea89bdd8573ac67dd1b1bd7ac54067', '{"id":"019387a1-0a0e-7c26-9d43-fcbbbba6ca75","registryNumber":"FYR24-2024-0006","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":4,"state":"AU_PREPARATION","kind":"DISPUTE_INDIVIDUAL","title":{"$text":"Oenighet: egenvård i kommunal verksamhet, ledtider"},"raisedBy":"fyr24/local/sotenas","raisedByPerson":"ab3ecae6-cffd-8dbf-8436-e4d094a762e9","holder":"fyr24/au","holders":["fyr24/local/sotenas","fyr24/office","fyr24/au"],"localGroup":"fyr24/local/sotenas","careAreas":["sotenas"],"parties":[{"principal":"sotenas","organisation":"SOCIAL_SERVICES"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"basis":{"$text":"Enheterna arbetar i dag på olika sätt. Ansvarsfördelningen är otydlig på kvällar och helger."},"reporterOwed":false,"onActivityList":false,"records":[{"kind":"NOTES","heldOn":"2025-01-01","address":{"$text":"Minnesanteckningar 2025-01-01, § 12"},"publishedOn":"2025-01-01"}],"openedAt":"2024-12-02T13:48:18.318Z","updatedAt":"2025-01-01T11:28:30.123Z","lastEvent":{"version":4,"at":"2025-01-01T11:28:30.123Z","transition":"attachRecord","from":"AU_PREPARATION","to":"AU_PREPARATION","actor":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"}}}'),
	('016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', 'SAL19-2020-0001', 'SAL19', 2, 'CLOSED', 'COLLABORATION_ISSUE', NULL, 'sal19/local/bollebygd', '9999-12-31', 1579681065757000, 1581069667253000, 1581069667253000, '\x9a688655fb1afc650cdbcc8c40b464fe09766ab049379a1ca013e23b92075dd1', '{"id":"016fcc54-2b1d-7bfb-bcda-ae6af92cdb78","registryNumber":"SAL19-2020-0001","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","version":2,"state":"CLOSED","kind":"COLLABORATION_ISSUE","title":{"$text":"Mobila team, uppföljning av överenskommelsen"},"description":{"$text":"Det saknas en gemensam bild av behovet. Tidigare överenskommelser tolkas olika."},"raisedBy":"sal19/local/bollebygd","raisedByPerson":"04aa4bbb-78e2-84e7-8f93-f3d7e5050924","holders":["sal19/local/bollebygd"],"localGroup":"sal19/local/bollebygd","careAreas":["bollebygd"],"parties":[{"principal":"bollebygd","organisation":"SOCIAL_SERVICES"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"reporterOwed":false,"onActivityList":false,"decisions":[{"body":"sal19/local/bollebygd","transition":"closeLocally","version":2,"decidedOn":"2020-02-07","form":"CONSENSUS","outcome":"ADOPTED","reference":{"$text":"§ 18"}}],"records":[{"kind":"NOTES","heldOn":"2020-02-07","address":{"$text":"Minnesanteckningar 2020-02-07, § 18"},"publishedOn":"2020-02-07"}],"openedAt":"2020-01-22T08:17:45.757Z","updatedAt":"2020-02-07T10:01:07.253Z","closedAt":"2020-02-07T10:01:07.253Z","lastEvent":{"version":2,"at":"2020-02-07T10:01:07.253Z","transition":"closeLocally","from":"LOCAL_HANDLING","to":"CLOSED","actor":{"person":"15423e24-dbba-8b25-a0c1-f29338fcb8d6","mandate":"bae091e0-b0b8-8349-a4b5-1286d5c7e7b6","body":"sal19/local/bollebygd","seat":"social-services","function":"CHAIR"}}}'),
	('0177cf13-1c4f-787b-a67c-8b46dc459c66', 'SAL19-2021-0001', 'SAL19', 4, 'IMPLEMENTATION', 'DEVIATION', NULL, 'sal19/local/ulricehamn', '2021-06-06', 1614086872143000, 1615814548216000, NULL, '\x08b45611ad76348a27dbb985428aef93efe689c82b5d899b2ba1baae74f1ed0b', '{"id":"0177cf13-1c4f-787b-a67c-8b46dc459c66","registryNumber":"SAL19-2021-0001","model":"SAL19","modelDigest":"f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577","version":4,"state":"IMPLEMENTATION","kind":"DEVIATION","title":{"$text":"Avvikelse: samsjuklighet, gemensam checklista"},"description":{"$text":"Brukare beskriver att de får olika besked. Det saknas en gemensam bild av behovet."},"raisedBy":"sal19/local/ulricehamn","raisedByPerson":"459c964f-5dbf-8353-b343-10388c24d11b","holders":["sal19/local/ulricehamn"],"localGroup":"sal19/local/ulricehamn","careAreas":["ulricehamn"],"parties":[{"principal":"ulricehamn","organisation":"SOCIAL_SERVICES"},{"principal":"vgr"}],"strategic":false,"dueOn":"2021-06-06","followUpOn":"2021-06-06","reporterOwed":true,"onActivityList":false,"decisions":[{"body":"sal19/local/ulricehamn","transition":"resolveLocally","version":2,"decidedOn":"2021-03-01","form":"VOTE","outcome":"ADOPTED","reference":{"$text":"§ 4"}}],"implementation":[{"party":{"principal":"ulricehamn","organisation":"SOCIAL_SERVICES"},"version":2,"status":"DONE"},{"party":{"principal":"vgr"},"version":0,"status":"PENDING"}],"openedAt":"2021-02-23T13:27:52.143Z","updatedAt":"2021-03-15T13:22:28.216Z","lastEvent":{"version":4,"at":"2021-03-15T13:22:28.216Z","transition":"progressImplementation","from":"IMPLEMENTATION","to":"IMPLEMENTATION","actor":{"person":"cc97135f-1aea-8203-bbb8-3f5afa7810a1","mandate":"e3af8d7d-0a7d-835f-ba7c-47b448a4813f","body":"party/ulricehamn","seat":"line-manager","function":"LINE_MANAGER"}}}'),
	('01a20f20-9a83-7358-9693-d885e8ce62e5', 'FYR24-2025-0001', 'FYR24', 1, 'LOCAL_HANDLING', 'COLLABORATION_ISSUE', 'fyr24/local/orust', 'fyr24/local/orust', '9999-12-31', 1736751600224415, 1736751600224415, NULL, '\x9e93dab2a8201778a0ea4032d946cc9ff3fc9e1be1792851a32594501a6cc3e9', '{"id":"01a20f20-9a83-7358-9693-d885e8ce62e5","registryNumber":"FYR24-2025-0001","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":1,"state":"LOCAL_HANDLING","kind":"COLLABORATION_ISSUE","title":{"$text":"Oklara tider för SIP-möten"},"raisedBy":"fyr24/local/orust","raisedByPerson":"12770616-9402-88b5-b4f3-357132ea51f3","holder":"fyr24/local/orust","holders":["fyr24/local/orust"],"localGroup":"fyr24/local/orust","careAreas":["orust"],"parties":[{"principal":"orust"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"reporterOwed":false,"onActivityList":false,"openedAt":"2025-01-13T07:00:00.224415576Z","updatedAt":"2025-01-13T07:00:00.224415576Z","lastEvent":{"version":1,"at":"2025-01-13T07:00:00.224415576Z","transition":"openLocal","to":"LOCAL_HANDLING","actor":{"person":"12770616-9402-88b5-b4f3-357132ea51f3","mandate":"87282430-b5a5-8efc-840b-f97cbc6f1c31","body":"fyr24/local/orust","seat":"municipal-primary-care","function":"MEMBER"}}}'),
	('01a20f20-9ad1-748a-9361-e52a04b3d61d', 'FYR24-2025-0002', 'FYR24', 2, 'OFFICE_ASSESSMENT', 'COLLABORATION_ISSUE', 'fyr24/office', 'fyr24/local/tanum', '9999-12-31', 1736751600304543, 1736751600387799, NULL, '\xa264afeb166c6f3f6f69e6959d709ea6a3d2a04bd472408dc2bedbe4a93bb4fc', '{"id":"01a20f20-9ad1-748a-9361-e52a04b3d61d","registryNumber":"FYR24-2025-0002","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":2,"state":"OFFICE_ASSESSMENT","kind":"COLLABORATION_ISSUE","title":{"$text":"Läkemedelslistan följer inte med vid utskrivning"},"raisedBy":"fyr24/local/tanum","raisedByPerson":"0fe220df-8ced-8b33-9c84-cf37284d4f1f","holder":"fyr24/office","holders":["fyr24/local/tanum","fyr24/office"],"localGroup":"fyr24/local/tanum","careAreas":["tanum"],"parties":[{"principal":"tanum"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"reporterOwed":false,"onActivityList":false,"openedAt":"2025-01-13T07:00:00.304543751Z","updatedAt":"2025-01-13T07:00:00.387799081Z","lastEvent":{"version":2,"at":"2025-01-13T07:00:00.387799081Z","transition":"raiseToOffice","from":"LOCAL_HANDLING","to":"OFFICE_ASSESSMENT","actor":{"person":"b3b652b5-09ad-828f-bd7f-310efa78deda","mandate":"8e3dcfc0-40c3-8be4-8ccb-2853d945d662","body":"fyr24/local/tanum","seat":"social-services","function":"CHAIR"}}}'),
	('01a20f20-9b6e-7690-9cc3-674e97e76287', 'FYR24-2025-0003', 'FYR24', 6, 'STEERING_DECISION', 'COLLABORATION_ISSUE', 'fyr24/steering', 'fyr24/local/uddevalla', '9999-12-31', 1736751600461684, 1736751600783664, NULL, '\x4d688f39f226ce0d4796e8d0cf42aa7cb109cad6fb83e107bd74b444722d32e2', '{"id":"01a20f20-9b6e-7690-9cc3-674e97e76287","registryNumber":"FYR24-2025-0003","model":"FYR24","modelDigest":"e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9","version":6,"state":"STEERING_DECISION","kind":"COLLABORATION_ISSUE","title":{"$text":"Hjälpmedel vid hemgång"},"raisedBy":"fyr24/local/uddevalla","raisedByPerson":"d36035b6-6c4b-8f27-815c-c2b0d6b78712","holder":"fyr24/steering","holders":["fyr24/local/uddevalla","fyr24/office","fyr24/au","fyr24/steering"],"localGroup":"fyr24/local/uddevalla","careAreas":["uddevalla"],"parties":[{"principal":"uddevalla"},{"principal":"vgr","organisation":"PRIMARY_CARE"}],"strategic":false,"basis":{"$text":"Underlag 2025:7"},"reporterOwed":false,"onActivityList":false,"assignment":{"status":"AU_APPROVED","charter":{"question":{"$text":"Hur ska hjälpmedel finnas hemma i tid?"},"forum":"fyr24/forum/vuxna","deadline":"2025-05-30","reportRhythm":{"$text":"Vid varje styrgruppsmöte"},"participants":{"$text":"Båda huvudmännen och en företrädare för brukarna"}},"approvedDigest":"b70d3786d0b2a6892966edaa181052ec42b761c662383c0092656e2e31fa4ce7","deadline":"2025-05-30"},"decisions":[{"body":"fyr24/au","transition":"approveCharter","version":5,"decidedOn":"2025-01-13","form":"CONSENSUS","outcome":"APPROVED"},{"body":"fyr24/au","transition":"placeOnSteeringAgenda","version":6,"decidedOn":"2025-01-13","form":"CONSENSUS","outcome":"ADOPTED"}],"openedAt":"2025-01-13T07:00:00.461684388Z","updatedAt":"2025-01-13T07:00:00.783664343Z","lastEvent":{"version":6,"at":"2025-01-13T07:00:00.783664343Z","transition":"placeOnSteeringAgenda","from":"AU_PREPARATION","to":"STEERING_DECISION","actor":{"person":"139ce71b-83d6-87dd-9943-c219f87bf055","mandate":"0af23f5f-8edd-8270-a27a-306fd807aa6c","body":"fyr24/steering","seat":"social-services-1","function":"CHAIR"}}}');


--
-- Data for Name: case_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_link VALUES
	('area:lysekil', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/au', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/forum-preparation/barn-och-unga', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/forum/barn-och-unga', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/local/lysekil', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/office', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/political', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/presidium', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/steering', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('party:FYR24:lysekil', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('party:FYR24:vgr', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('person:998f739f-1374-8ea7-b6b0-79747ee77fe4', '018e6527-cd1f-736b-8d55-4dbb962f9cf8', false),
	('body:fyr24/au', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('body:fyr24/forum-preparation/aldre', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('body:fyr24/forum/aldre', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('body:fyr24/office', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('party:FYR24:munkedal', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('party:FYR24:vgr', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('person:fc2b450a-ad71-81b7-9d6d-eee840a93580', '018f4cac-79e4-7515-8738-8a28eb1b5459', false),
	('area:bengtsfors', '01903982-12c1-710c-9cbb-814fe1f3f627', false),
	('area:mellerud', '01903982-12c1-710c-9cbb-814fe1f3f627', false),
	('body:fyr24/local/mellerud-bengtsfors', '01903982-12c1-710c-9cbb-814fe1f3f627', false),
	('party:FYR24:bengtsfors', '01903982-12c1-710c-9cbb-814fe1f3f627', true),
	('party:FYR24:mellerud', '01903982-12c1-710c-9cbb-814fe1f3f627', true),
	('party:FYR24:vgr', '01903982-12c1-710c-9cbb-814fe1f3f627', false),
	('person:af5d2369-e8b0-80ab-98d4-acbcfbf794e3', '01903982-12c1-710c-9cbb-814fe1f3f627', false),
	('body:fyr24/forum-preparation/barn-och-unga', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('body:fyr24/forum/barn-och-unga', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('party:FYR24:bengtsfors', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('party:FYR24:fargelanda', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('party:FYR24:lilla-edet', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('party:FYR24:vgr', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('person:414da76e-dacc-82f7-832b-01bf87f952be', '01910359-ce32-75da-9a11-2292e1a5a3ac', false),
	('body:fyr24/forum-preparation/vuxna', '0192d2d6-283a-7f6f-999a-05fb03fb7b84', false),
	('body:fyr24/office', '0192d2d6-283a-7f6f-999a-05fb03fb7b84', false),
	('party:FYR24:bengtsfors', '0192d2d6-283a-7f6f-999a-05fb03fb7b84', false),
	('party:FYR24:vgr', '0192d2d6-283a-7f6f-999a-05fb03fb7b84', false),
	('person:3b204909-79a8-8063-bf0d-018fd6d2be9f', '0192d2d6-283a-7f6f-999a-05fb03fb7b84', false),
	('area:sotenas', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('body:fyr24/au', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('body:fyr24/local/sotenas', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('body:fyr24/office', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('party:FYR24:sotenas', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('party:FYR24:vgr', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('person:ab3ecae6-cffd-8dbf-8436-e4d094a762e9', '019387a1-0a0e-7c26-9d43-fcbbbba6ca75', false),
	('area:bollebygd', '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', false),
	('body:sal19/local/bollebygd', '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', false),
	('party:SAL19:bollebygd', '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', false),
	('party:SAL19:vgr', '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', false),
	('person:04aa4bbb-78e2-84e7-8f93-f3d7e5050924', '016fcc54-2b1d-7bfb-bcda-ae6af92cdb78', false);
INSERT INTO public.case_link VALUES
	('area:ulricehamn', '0177cf13-1c4f-787b-a67c-8b46dc459c66', false),
	('body:sal19/local/ulricehamn', '0177cf13-1c4f-787b-a67c-8b46dc459c66', false),
	('party:SAL19:ulricehamn', '0177cf13-1c4f-787b-a67c-8b46dc459c66', false),
	('party:SAL19:vgr', '0177cf13-1c4f-787b-a67c-8b46dc459c66', true),
	('person:459c964f-5dbf-8353-b343-10388c24d11b', '0177cf13-1c4f-787b-a67c-8b46dc459c66', false),
	('area:orust', '01a20f20-9a83-7358-9693-d885e8ce62e5', false),
	('body:fyr24/local/orust', '01a20f20-9a83-7358-9693-d885e8ce62e5', false),
	('party:FYR24:orust', '01a20f20-9a83-7358-9693-d885e8ce62e5', false),
	('party:FYR24:vgr', '01a20f20-9a83-7358-9693-d885e8ce62e5', false),
	('person:12770616-9402-88b5-b4f3-357132ea51f3', '01a20f20-9a83-7358-9693-d885e8ce62e5', false),
	('area:tanum', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('body:fyr24/local/tanum', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('party:FYR24:tanum', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('party:FYR24:vgr', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('person:0fe220df-8ced-8b33-9c84-cf37284d4f1f', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('body:fyr24/office', '01a20f20-9ad1-748a-9361-e52a04b3d61d', false),
	('area:uddevalla', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('body:fyr24/local/uddevalla', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('party:FYR24:uddevalla', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('party:FYR24:vgr', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('person:d36035b6-6c4b-8f27-815c-c2b0d6b78712', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('body:fyr24/office', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('body:fyr24/au', '01a20f20-9b6e-7690-9cc3-674e97e76287', false),
	('body:fyr24/steering', '01a20f20-9b6e-7690-9cc3-674e97e76287', false);


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_key VALUES
	('12770616-9402-88b5-b4f3-357132ea51f3', 'openLocal', 'old-1', '\xb1b7b1f67684257587fc80a8d5d7b35d510e91d81643f50ba7ed442f9aabb922', '01a20f20-9a83-7358-9693-d885e8ce62e5', 1, 1736751600224415),
	('0fe220df-8ced-8b33-9c84-cf37284d4f1f', 'openLocal', 'old-2', '\x0f080cd06215d02fa7affc39718f81c814aaac0feb4fb5fefbbac5504dbb5e46', '01a20f20-9ad1-748a-9361-e52a04b3d61d', 1, 1736751600304543),
	('b3b652b5-09ad-828f-bd7f-310efa78deda', 'raiseToOffice', 'old-3', '\xa5fd45595dbf505172a9e8a94a3a40869cb00c6927f955f6919c958a27bb2cc5', '01a20f20-9ad1-748a-9361-e52a04b3d61d', 2, 1736751600387799),
	('d36035b6-6c4b-8f27-815c-c2b0d6b78712', 'openLocal', 'old-4', '\x83c80c71ef0c39e1daa5aff31f15927c91658e07e88f85e6487ed250fdfbe4a8', '01a20f20-9b6e-7690-9cc3-674e97e76287', 1, 1736751600461684),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'endMandate', 'end-social-services', '\x1a4bf81b5504b8cbf750e7d76418a3cd49e26ca0bb46bc78727c19f887ebdba2', '7c422728-1da8-80ab-bb4a-2a0c3c2352a1', 1, 1736751600792387),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'endMandate', 'end-regional-primary-care', '\x2d3bfda83de6e6e62efae558438be468c287931aba64103b28f72cb6c7e555e7', 'c6ef4d69-ea84-8751-bfc0-14c3073ea933', 2, 1736751600822011),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'endMandate', 'end-dental-care', '\x9caa07186858037924b94ad06e5dd679b35d450208e4f55d7197ba0242e59d46', 'db7d4ba7-2045-8939-8fe4-476aa74b980d', 3, 1736751600859040),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'appoint', 'appoint-regional-primary-care', '\xecf8ae55aaec0fbe3597877812290ceda02febb844752cf4b042bf64f7d91694', '01a20f20-9d1c-75eb-a319-b20104c4671d', 4, 1736751600892008),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'appoint', 'appoint-social-services', '\x3b522cd14150b518995f3c5969fb03600fd99675ae8d94fc7d37d486b943dfea', '01a20f20-9d3e-75d5-9d00-3284552daddb', 5, 1736751600926384);


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('e613c5c9-1bb3-83b8-a028-af9eb914d540', '1504db0f-f49d-8598-ad9a-5174adcab720', 'fyr23/local/bengtsfors', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('8aaff18c-7be6-8d71-a812-e4a2b5eef156', 'c649cce4-c6ec-80f8-9194-6329cf7e51e2', 'fyr23/local/bengtsfors', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('3e58deab-f3de-84b2-8dd7-b0d38b955c1f', '9e66a2cd-24bf-89b9-8816-11d69242452f', 'fyr23/local/bengtsfors', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('48e42f5c-6dd7-8962-bdc5-6fe5965a8505', '8575ecf3-79e8-8ba0-b4ca-67188b1e55bd', 'fyr23/local/bengtsfors', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('90558401-ab5d-866e-a3a7-b69b22a30fef', '7947012d-de32-8a55-9da6-6d1da64c230b', 'fyr23/local/bengtsfors', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('8111b5ba-2150-8584-8c79-1b7a598f4527', 'd2cd3e2b-d1f4-875b-ba06-95e9b4808810', 'fyr23/local/bengtsfors', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('49ae4d33-11c1-802c-a196-d5f65018db4e', 'fe5d2252-92f4-88c7-8558-ac720ddeb324', 'fyr23/local/bengtsfors', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('d38705e3-e377-86de-8525-3a54bb7dc6e7', '5fed2e95-6bd6-8e21-ba67-39bab30aa290', 'fyr23/local/bengtsfors', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('f18c362a-5072-8ab1-83ba-5e387c3424bb', '2b7d5321-e601-8086-83c3-8367463782a9', 'fyr23/local/dals-ed', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('d114cce5-e122-84cd-ac90-db3ed113c7b2', 'a3f92c03-891b-857f-bc7c-72fcc2001693', 'fyr23/local/dals-ed', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('20ea98a3-77bb-813b-88c1-48f4c60e2577', 'c1edc7ea-592f-8575-95d4-22df41b98755', 'fyr23/local/dals-ed', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('d782fc8c-1b2c-8d0d-96e4-7af57e61baa5', '84ea0096-1e0c-86e5-90d3-a76e0f2a1fce', 'fyr23/local/dals-ed', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('baa8d915-b3e7-8fd4-b24b-ee254efaad50', '0afe1cdc-f212-838c-b9f7-de61294afde6', 'fyr23/local/dals-ed', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('dc71515f-4539-8500-bed7-f0bef01397c7', '13eaf6b1-2467-8fcf-a959-b53ba4a976e5', 'fyr23/local/dals-ed', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('c42731ea-5952-864d-a434-7e84a83d094c', 'e37ba3cc-76a7-8d52-8896-807250cfd0bb', 'fyr23/local/dals-ed', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('a0ac62d7-48ce-8555-8a61-174bcd964532', '2492d3b5-c2e1-8a53-8098-d672e6a9003b', 'fyr23/local/dals-ed', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('4bee078a-ad08-8b96-9c63-3308a8a27732', 'd2b8dcb1-4190-8161-81e1-584cd2ad482d', 'fyr23/local/fargelanda', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('e8f66393-ec01-8f68-8e39-b53ca819c443', 'da9a3003-44d8-827d-b321-4b2bdfc8fba6', 'fyr23/local/fargelanda', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('e19699b5-7aa6-8cfc-8f86-aa1c4d09f984', '6047d5a1-81e6-8523-b441-2d87cebaef35', 'fyr23/local/fargelanda', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('404b5989-c967-87ae-9cc7-8b7f7ab809f7', '173452bc-dc57-8a0d-8a18-c6091ba09b2e', 'fyr23/local/fargelanda', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('80238280-59df-84a6-a409-fb783238ae41', '39295f48-668d-8462-a4ab-cc654ef52104', 'fyr23/local/fargelanda', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('94697715-6645-881a-aa03-efa4fac1766c', 'a6397781-3a8e-86b6-8f10-5fe902243264', 'fyr23/local/fargelanda', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('7776c03e-0e60-87d9-881b-c08c5ac807b3', 'b3dd420d-d8bd-827c-bf76-e12f1ca3567f', 'fyr23/local/fargelanda', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('e73b450d-b125-84d4-8b6e-039e29b0af9d', '5a1cc5b8-3b57-8676-af85-ed15cbee6b08', 'fyr23/local/fargelanda', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('47ff52d8-bbcb-8ced-8375-9ff283ea42dd', '9cd46e7b-8d4d-82d1-89e0-8f003a8b80b6', 'fyr23/local/lilla-edet', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('563e25d2-1181-8e71-8cb6-f916e6fa842d', '6f65049e-2fab-8229-afa6-5239f5b01135', 'fyr23/local/lilla-edet', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('f71132f6-8ad4-8ff4-9e8e-59f40d1b13cb', '02376a24-bab4-8fc6-b2d5-1bd87bdbbbdf', 'fyr23/local/lilla-edet', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('fe3cdfe4-b1cd-8978-9c8d-e740fc388965', '01867f90-fe06-846e-a393-2aef8fbc96e0', 'fyr23/local/lilla-edet', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('d6f913ff-76e8-8668-8c38-fe6ea4a98894', '0d298b65-3dd1-8265-8c75-649e45d254a7', 'fyr23/local/lilla-edet', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('b3825d5b-a7f1-8055-9e12-6d2ca5dd72db', 'f76778d3-badc-8f22-8cfa-6336c86e0225', 'fyr23/local/lilla-edet', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('85e91c95-faa5-8c85-9c80-9a0edb521afd', '760099fa-ef4e-8004-8866-5108e3f3a186', 'fyr23/local/lilla-edet', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('908f4005-2775-8835-8446-538d251e0a6b', '293bbca1-202b-86bc-9c7b-e5fac15dcc15', 'fyr23/local/lilla-edet', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('531ee61e-56f6-88a0-863a-1d8c16544c78', '1b25d5d9-aa82-860c-b17b-cfd809d418c1', 'fyr23/local/lysekil', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('6a2a3cd8-0db5-83ca-962b-5e5f112a1bda', '548ed792-d30a-8eae-a84b-24d98b4c3f01', 'fyr23/local/lysekil', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('9271ab7d-38be-8ca4-a719-f4bbb8fda9d5', '0f583dc4-341f-8471-9421-fb2e0d14d769', 'fyr23/local/lysekil', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('4cb367dc-c0d8-8a52-82be-e8f490cd68e8', '4554bdee-f4d5-823d-8ed6-65615df3f3b1', 'fyr23/local/lysekil', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('8c73bc3d-2e59-8adc-97a9-bb92d7749b0c', '7b98a863-9330-8801-8c07-f4a1c1955f86', 'fyr23/local/lysekil', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('8559d423-ee1c-8008-95f4-1fa0effb8f58', '949efedd-c61b-8dda-ade8-0895e9e78487', 'fyr23/local/lysekil', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('50808fdf-e8d8-83e1-ab1c-e8b385c54bdd', '0bce2bcc-bebc-88e5-add6-8dd709719cfb', 'fyr23/local/lysekil', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('5e25092e-17db-8ddd-9722-a3b9a8cbc9ce', 'bd6974fe-20a9-8ba9-aa0a-97d7bb2b17f4', 'fyr23/local/lysekil', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('89335dd7-9d5b-8785-8ea2-c2a87fae039b', 'fab76f65-9e7d-8ca4-8a41-d33b280f8590', 'fyr23/local/mellerud', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('354da998-b1e9-8c69-b4ff-c4f7df031588', 'e664e7ce-1be1-8202-9ed1-31727785e947', 'fyr23/local/mellerud', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('d2fdd3ee-c3a6-81fe-a487-7a698ac4cfa3', '2a260219-20fe-81ca-b1b1-ff3d35e5daf4', 'fyr23/local/mellerud', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('4d3bc4a0-8680-8b11-91e8-536b97b407a8', '5ba20cbd-6600-8cf6-89b3-003755257dc8', 'fyr23/local/mellerud', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('0212860d-94c3-88fa-b7a7-2d276d32797a', '70b151da-75ff-820c-9a71-f28209be5d99', 'fyr23/local/mellerud', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('e275f779-473a-84e1-a49a-cbb8454fa238', 'f95af978-5154-8007-9b6d-087f181b1b15', 'fyr23/local/mellerud', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('d96581da-09b3-873a-88b3-1449262d68f2', '80118c1d-ebac-8813-bc77-57be7e986c25', 'fyr23/local/mellerud', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('bdef311e-f8c5-8bf5-b996-085b0f01deae', '13be4806-cc48-8be0-bab5-634a3297d48b', 'fyr23/local/mellerud', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('0f9bb9d8-7eea-87aa-8b28-d3cef7aec9e9', 'a4915097-5ae7-895f-84c8-ee9316f3de92', 'fyr23/local/munkedal', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('e3ca8d28-3d8b-831d-982b-af47725394d4', 'a8a182f4-ce1a-841d-a804-1a2ea055ed06', 'fyr23/local/munkedal', 'social-services', 'CHAIR', '2023-01-01', NULL);
INSERT INTO public.mandate VALUES
	('91ccfd23-4534-8fe7-a0f2-556f40f03eb9', '850d269b-f4ce-84df-a255-1ddd9276acf4', 'fyr23/local/munkedal', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('b132a707-71a3-853a-a583-8694debcf9bb', 'e7197cc1-26b0-8534-b3ab-c2e5c4f4b8cf', 'fyr23/local/munkedal', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('2d54f28c-a491-8313-941a-face7244ccb6', 'cc10ffcc-0008-8015-a49f-1ecf137a6e5e', 'fyr23/local/munkedal', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('eec2a10a-621e-8405-84b0-410cbeef7c26', '9d70b6eb-673a-8318-9306-968ee5de052f', 'fyr23/local/munkedal', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('84f9ced4-48d6-81f5-972f-7ee3fd2ab900', '80e2c2b8-e10d-8316-8bd1-3a050e6263ca', 'fyr23/local/munkedal', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('1730dd40-8eb9-832e-a302-204fc6fc6311', '5e9552c7-341b-8b89-ba22-89e14fb86331', 'fyr23/local/munkedal', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('5eded8cf-556a-8ec4-8b28-6a5d13b99d6b', '7ca3d67b-eda3-842a-94d4-cc76897665aa', 'fyr23/local/orust', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('7f2c5d60-bca0-85ca-a79c-96904ad7899b', '06a9549f-d3d8-8085-9ff3-af33b4ffe060', 'fyr23/local/orust', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('edcc650a-7dbf-8448-9915-04ccec2335b0', '1038dea4-fec9-8a9b-8639-c3d091b70981', 'fyr23/local/orust', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('df54daba-642b-8e98-8307-a1bc2ec8a25c', '41905aa3-a4d9-89d0-a107-07d28de4df9e', 'fyr23/local/orust', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('132d359f-6016-8b29-b809-d543a640534c', '18731914-c68a-866d-a6d1-e52c912aaa63', 'fyr23/local/orust', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('6dfbeb16-14a2-8c26-a837-14ff3fba117b', '22ced78c-f1b1-8158-96eb-79e46766e2c7', 'fyr23/local/orust', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('b47a289b-a29e-8699-a4b8-e64821bad05d', '07150491-7b4c-846f-9b0f-f38b32431efb', 'fyr23/local/orust', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('b1081dc9-5286-82a7-98c8-eed9bd8e8ae7', '7df5b6a4-b7b3-8e34-80d6-5e1b0817d0e3', 'fyr23/local/orust', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('a96ff3e9-930a-8711-88b9-4a0663c5a105', '43dfd8cf-41ab-83cd-8df7-edf7678faa30', 'fyr23/local/sotenas', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('53ce6352-7b55-88a2-8ff5-939c7b1a15ac', 'cd5986b1-0c20-879d-bef5-9d5bb90f3353', 'fyr23/local/sotenas', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('72c8fcfc-1010-8ead-a95f-00bd37ed3bf9', 'fa98da7f-8fcc-8441-a2a5-6397ba9a1f63', 'fyr23/local/sotenas', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('8fc5a84f-9519-8f16-9446-a09c31641b40', '40545df4-3c7d-8e8b-ab4e-0911de8a4724', 'fyr23/local/sotenas', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('31be160e-93f6-8597-b64f-80bdf9ffc5a7', 'c1d7ccca-6da0-8779-8700-3a304ced688e', 'fyr23/local/sotenas', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('b2bde2df-6228-8613-8fbb-51c8977f0acd', 'cf7544a4-5182-8cbf-8194-9950bbc9fc7d', 'fyr23/local/sotenas', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('ef52d570-1306-85f9-8c8b-1abc5b758b2a', '52a55763-0134-8445-8b70-a5a87e5b303f', 'fyr23/local/sotenas', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('4d408e6e-202a-852b-962f-da935a1722ef', 'eeaa817d-9786-8cb1-9d76-f7827e2e7b53', 'fyr23/local/sotenas', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('cced6f1f-816f-8f1f-973d-aad8bc96354c', 'd1ee8d2b-4327-8455-8487-39699c4605e9', 'fyr23/local/stromstad', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('ac7f70ba-a683-8d57-bc7b-dbc276d2ad74', '3da1a899-aec8-8864-b458-b0f0f44c5990', 'fyr23/local/stromstad', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('b96e45c7-3809-8c7a-b5d2-dd0f116e098a', '9b9849c7-07b8-82de-afd4-373f7decbb65', 'fyr23/local/stromstad', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('48ab8837-b618-8e93-9c96-b3e8ff3c0714', '7de8257c-c922-831e-9363-1a5d59e01085', 'fyr23/local/stromstad', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('0ddcf9e3-9e43-8136-83ea-eb1f7f0797d8', '32b0bdea-4361-8ada-a6ca-90c851f152a2', 'fyr23/local/stromstad', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('48328382-b706-8dc3-9647-7572355f82eb', 'ef021721-3ab0-8072-8728-6fc7ff1f2ef0', 'fyr23/local/stromstad', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('26f64785-28de-8a2a-9f9a-c87a559f9ace', '454b6dec-d8eb-87d3-a49b-3d6d95d7ed9f', 'fyr23/local/stromstad', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('40973e6e-f019-8bff-b0b7-2a31afaa19af', '8e154f4a-91b8-8bd3-aa7e-cfd9b048693e', 'fyr23/local/stromstad', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('89c82ab6-9473-8d61-b7af-f854ab50f155', 'e899bebf-08d9-8ea6-b146-6592cf83a836', 'fyr23/local/tanum', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('7dcbf4b7-fa0f-827c-8345-f0316dd6af7c', '45e1272d-94d7-82d3-9a3f-232ff250db38', 'fyr23/local/tanum', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('73a9eb07-f5ed-8f10-8860-8f348695e009', '3ae5d22d-6012-87b5-b373-8d7784fa503e', 'fyr23/local/tanum', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('09870cd4-597a-8389-888e-3d4c49e26eef', '0ea618fd-d6bb-8ef3-ab7c-eaa5c1c0984a', 'fyr23/local/tanum', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('68621a99-38fd-8134-bcf6-8c4eacb336d1', '4036755c-31c6-856f-b9e6-dd3b691be974', 'fyr23/local/tanum', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('aca5e1fa-f97e-8ce4-9ffb-0f3e1fb41d91', '62f5060e-a582-81b6-9713-ff393b6f75f5', 'fyr23/local/tanum', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('8933e9ed-e065-8731-b1c4-35f1d34787aa', 'e9d1c78a-81ab-8f72-a615-475af6e95891', 'fyr23/local/tanum', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('055d9777-2290-8a54-b391-81bbc3e7434f', '6853e84b-f99c-8ece-8da3-9f1d2482fe8a', 'fyr23/local/tanum', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('ea97a5fe-e2ac-859a-a662-15e430494166', 'a0495445-1666-89f2-98e9-dd41fca62024', 'fyr23/local/trollhattan', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('6f439170-5dfb-8d5d-a27e-2ed26dc990a3', '6a913a07-6ef4-8a92-b03b-132678388924', 'fyr23/local/trollhattan', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('f67d6da6-192e-808d-829b-63dc46e00d5f', '17039457-07de-8daf-82be-5e7e5343fd8a', 'fyr23/local/trollhattan', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('57eff00b-f436-86c7-a9ae-d5fc2896f5eb', '2f6b3b31-1b81-872f-bdee-f5f2c4b095d9', 'fyr23/local/trollhattan', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('6d2ba439-8842-8240-80c2-a0ef501a2a92', 'fb132608-baa8-89d3-b16f-bf126d162459', 'fyr23/local/trollhattan', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('351b37b8-4d85-8067-a67b-bb3f3d821a74', '1bbb2c80-e6ef-8c43-b2b7-3c061f7c4fc1', 'fyr23/local/trollhattan', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('9f9718ff-2a0c-8f84-9dfc-6932d9a2efd7', '576591fb-d33a-88f4-9b06-dec8dcf1f954', 'fyr23/local/trollhattan', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('660dca76-360b-8ea2-ada7-a484470d5a83', '36d0ea05-4aa7-86d1-a4c5-08962bc54be5', 'fyr23/local/trollhattan', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('ecaef3cc-6c73-8adc-babc-c1540c65a38a', 'fbc96c31-b4bc-86a0-b724-35e2293f2ba7', 'fyr23/local/uddevalla', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('fef1f14b-ae62-8638-b373-149d8e7c47ce', '7e977d14-9431-80ff-a93e-4e4462b3ff72', 'fyr23/local/uddevalla', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('264e85c5-349c-8def-8bf3-3c155d78725d', 'f2129de5-99f1-84f5-9b02-350c3ac2e3cc', 'fyr23/local/uddevalla', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('8ee02f46-db58-8769-a8a1-a784ab9d61cf', 'cb0630f6-aa1d-8fbe-9ddc-98c708675799', 'fyr23/local/uddevalla', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL);
INSERT INTO public.mandate VALUES
	('944eac9a-1040-833d-85f2-4235071b0ab6', 'd30b5419-5bf3-8201-ae51-c62ed3a901de', 'fyr23/local/uddevalla', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('2c1f7072-2008-8082-946e-dc9f2cbe3c8e', '92c292e8-7fd5-84b0-8bf3-6ed1a2073de2', 'fyr23/local/uddevalla', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('ae540ea7-82ee-82a5-816b-d429157483a6', '4eb5c807-a1c5-883c-8675-933857ef5881', 'fyr23/local/uddevalla', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('681be609-ae88-855a-9fb5-57bd923b92d5', '2e8c6d3a-de9d-82a4-b94d-d706bacdb527', 'fyr23/local/uddevalla', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('06682847-49cd-88a9-ae56-d81e4a966120', '82184473-210c-80b2-a380-b7e665125c9a', 'fyr23/local/vanersborg', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('fa3bd06c-be52-8c44-9102-d07dd6b4bcb2', '4cdca2b6-5fff-840c-8e68-59717959d273', 'fyr23/local/vanersborg', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('e54dce9a-68e4-8855-bf37-16263924996d', '8dcac386-c301-8405-a616-b77d0474a8c1', 'fyr23/local/vanersborg', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('af18d280-fe17-8174-a253-0d6029ba0df8', '3f8250b7-8656-8bf1-be36-77e068ef47f2', 'fyr23/local/vanersborg', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('2b4cddbb-b17e-8970-b4cd-5b927ae71202', 'ecf4d562-6a47-8330-901a-01f3f3ef7abf', 'fyr23/local/vanersborg', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('dd815591-7d48-8e89-a1b6-ab3be7fc0547', '24a1720a-4864-88fd-8645-e93c2ab890d2', 'fyr23/local/vanersborg', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('28dc723a-5ff5-88b8-aeac-25cbf4d26385', 'e3c9e557-1861-88ff-ba73-55e439abb48b', 'fyr23/local/vanersborg', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('6c70ee7e-6b72-8f22-891e-259b5d50146a', '04d50fb1-f6b5-8372-9fa1-5bf61c9568da', 'fyr23/local/vanersborg', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('3dfa58ac-6e9c-8e56-8588-062618aa8070', 'e7467260-ffe5-8fd3-98ed-0de7215bb984', 'fyr23/local/amal', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('46fbad2e-8b69-8958-aa36-2167fbe5b62f', 'f19363da-65d8-88c7-88ec-98ad97c42778', 'fyr23/local/amal', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('10dcb9ef-b8a7-8252-a2c2-73444a37ace8', 'd152f5bb-4730-8433-b89f-409f4a5f22ba', 'fyr23/local/amal', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('f2471a11-4df6-8d50-bc93-f866632f2e5d', '8bf4a746-1f4a-81b4-8180-8977d5af2a06', 'fyr23/local/amal', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('bedae67f-9dbb-8191-8960-6096434dd0e2', '4543f911-b1ca-876b-bb93-8d6ebdb8e543', 'fyr23/local/amal', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('e6b21fb4-5f1e-8e1f-9e89-b7efa769b9f0', 'c39ebc25-38cc-850c-9744-843ef3efa81a', 'fyr23/local/amal', 'rehabilitation', 'MEMBER', '2023-01-01', NULL),
	('bf53086b-8cba-8e80-8011-3fa10ca9549b', '99282fe0-7900-8abb-9856-b80ef88924e1', 'fyr23/local/amal', 'dental-care', 'MEMBER', '2023-01-01', NULL),
	('32e4c305-b268-80ab-bde7-374fc8256149', '97687608-5b96-85b9-ac0f-19c3c6a02b5d', 'fyr23/local/amal', 'task-lead', 'TASK_LEAD', '2023-01-01', NULL),
	('1c2d586c-950b-8a76-b97c-d6ed4b233c1b', '663e97aa-8b8b-8e86-94b7-6240a57ee166', 'fyr23/office', 'process-leader-1', 'PROCESS_LEADER', '2023-01-01', NULL),
	('503c8bd5-428b-8170-8e59-d6d0c5dea131', '620017dd-69d3-899b-9a83-427f4aab58e4', 'fyr23/office', 'process-leader-2', 'PROCESS_LEADER', '2023-01-01', NULL),
	('dce70f46-8596-8464-af61-dbcd25e1a572', '621785ce-e5ad-856b-97eb-caf9e29cbcfc', 'fyr23/office', 'organiser', 'PROCESS_LEADER', '2023-01-01', NULL),
	('3868194e-c02a-8e17-a090-6b6d12f80afd', 'ba0aa50d-66bd-8468-93ef-2245f5dbe4a1', 'fyr23/office', 'temporary-process-leader', 'PROCESS_LEADER', '2023-01-01', NULL),
	('4cf0e965-f40b-81d3-a6d2-54f323fce9fb', '0975cfb0-4aa7-81d8-9b32-caee88554456', 'fyr23/steering', 'nu-sjukvarden', 'VICE_CHAIR', '2023-01-01', NULL),
	('e8da0fa3-5cb1-89a0-a570-f84242ffd87f', '52fbb76f-c16c-8e67-9e76-f0e3d4115c8c', 'fyr23/steering', 'habilitering-halsa', 'MEMBER', '2023-01-01', NULL),
	('49b1d0a9-848e-8fdb-9a4e-be0e03746bc4', '6114c209-2d32-8feb-bb5e-8b90c8cd56df', 'fyr23/steering', 'health-centre-private', 'MEMBER', '2023-01-01', NULL),
	('4d95a067-9a7e-856e-b8e4-5e6e84386688', '1f9c0b0b-3b1d-88ec-aede-0628960e1402', 'fyr23/steering', 'health-centre-public', 'MEMBER', '2023-01-01', NULL),
	('288da2e1-b511-8657-9748-fb8e08262620', 'ae1f1dca-568f-8cad-9b83-7190fa1b4649', 'fyr23/steering', 'rehab-private', 'MEMBER', '2023-01-01', NULL),
	('cfbf8a07-a73a-8ff0-8948-bbc7670f488d', '1cad1169-e452-868e-81ba-04ae482f481b', 'fyr23/steering', 'rehab-public', 'MEMBER', '2023-01-01', NULL),
	('03cf2a7d-d5eb-8505-a103-d9d226510775', '4b317557-c369-8ed2-aa06-87b675f317d2', 'fyr23/steering', 'regionhalsan', 'MEMBER', '2023-01-01', NULL),
	('c358f508-efc2-8232-874e-7a3c1245554a', '4f44256a-4ed3-88e6-998f-a984dc6fd0c8', 'fyr23/steering', 'bengtsfors', 'MEMBER', '2023-01-01', NULL),
	('d20dc58c-c432-86a8-a8fc-db1cd80aa5e1', 'b5117987-bc7e-884c-9559-0efffffdfe09', 'fyr23/steering', 'dals-ed', 'MEMBER', '2023-01-01', NULL),
	('9450b040-1a68-8569-8a42-33178a3ac844', 'dc2e646b-2a6b-8ab0-a2a8-56c312948e0f', 'fyr23/steering', 'fargelanda', 'MEMBER', '2023-01-01', NULL),
	('c3bf07cc-6382-8d4a-a0b6-32eb3b358016', 'a3a3f109-405d-88b5-b9c0-66e637c61c3f', 'fyr23/steering', 'lilla-edet', 'MEMBER', '2023-01-01', NULL),
	('8a37869d-b64e-8fb6-8c07-c389249cf0a4', '25df7ba5-8407-8311-b53b-810dc75b9b96', 'fyr23/steering', 'lysekil', 'MEMBER', '2023-01-01', NULL),
	('5309f1ed-e022-8778-8168-5ee78bfd1a84', '3277f3de-fd1c-8577-b3fd-2b3cefa7bc1d', 'fyr23/steering', 'mellerud', 'MEMBER', '2023-01-01', NULL),
	('761d54f1-6cfa-89dd-9462-b7ef2da268a4', 'da15b2d8-02e9-830e-b3d4-6f357f9cf2ca', 'fyr23/steering', 'munkedal', 'MEMBER', '2023-01-01', NULL),
	('280034cd-d70b-824f-ad46-cee19dca1adf', '1249a77d-3bd1-8ab2-8f3c-164044d47016', 'fyr23/steering', 'orust', 'MEMBER', '2023-01-01', NULL),
	('9d5763e8-fd23-88c7-856c-0b529401ee9f', '17af8b36-c7b1-8a92-858b-953b8cff9e12', 'fyr23/steering', 'sotenas', 'MEMBER', '2023-01-01', NULL),
	('3ee04de6-a70e-8ef8-ac33-428aed1798af', 'abbc49d0-7f45-8032-ae7d-2fcaa662bdce', 'fyr23/steering', 'stromstad', 'MEMBER', '2023-01-01', NULL),
	('94352c8c-c57a-83eb-8f7d-219440a63745', 'a4d87885-f62d-8aa4-9a6c-31be8bafd1fc', 'fyr23/steering', 'tanum', 'MEMBER', '2023-01-01', NULL),
	('5ca32cca-450e-80d2-ab28-7810f7365f42', '12e3e950-5eab-83ce-9f41-1a63b611245e', 'fyr23/steering', 'trollhattan', 'MEMBER', '2023-01-01', NULL),
	('98e1e1e0-a06a-8b50-b3cc-d90fc5b99ffc', 'ce3bfc24-bf88-8113-8ff5-98c48b036f03', 'fyr23/steering', 'uddevalla', 'CHAIR', '2023-01-01', NULL),
	('960192bc-9058-8d15-966e-164dc5e8aa8d', '985bca00-8669-8681-9187-e38c82b296cf', 'fyr23/steering', 'vanersborg', 'MEMBER', '2023-01-01', NULL),
	('b293edc7-e79c-8fcc-8254-2c8d24200ee7', '9f891c52-1450-80ed-bd85-3ca88726dcce', 'fyr23/steering', 'amal', 'MEMBER', '2023-01-01', NULL),
	('1d02b6a3-4007-823c-9bf4-ef5a6194160e', 'f7316214-4757-8f38-bb1a-5adb45ec4284', 'fyr23/steering', 'dental-care', 'ADJUNCT', '2023-01-01', NULL),
	('e9d8cbfe-a0b6-87a4-ad0f-7a218405fa3a', '38946ffd-a7be-8246-91f0-eb16e3df6488', 'fyr23/steering', 'fkf', 'MEMBER', '2023-01-01', NULL),
	('da0c8d2a-8e24-85c1-8340-5e47682b93b7', 'aa4b0497-2ef3-8fac-a966-b6e87cef1265', 'fyr23/steering', 'koncernkontoret', 'MEMBER', '2023-01-01', NULL),
	('2f81a6d9-b3d9-84ba-86dd-182cea9a0f2f', '2bb2280d-c591-81c3-b4ed-39d064983bea', 'fyr23/forum/grupp-1', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL);
INSERT INTO public.mandate VALUES
	('61179b00-5d54-8a60-86e0-931bb24ff78d', 'ce07be65-d66a-8d16-b16e-84fa18358633', 'fyr23/forum/grupp-1', 'social-services', 'CHAIR', '2023-01-01', NULL),
	('0327fd8b-d4d8-81c0-a55f-bf58e5ccdbc8', '69012445-0462-8178-bd3e-0e978ce38ba3', 'fyr23/forum/grupp-1', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('b2ccee11-707e-8dbf-89b9-f9988ff12b69', '3c981d63-a6d2-8771-8118-1e643fc0f08d', 'fyr23/forum/grupp-1', 'regional-primary-care', 'MEMBER', '2023-01-01', NULL),
	('05cd78ef-1235-8107-be2e-55e7b65ce956', '50b7fb52-994a-8436-9fc5-79aabb186461', 'fyr23/forum/grupp-1', 'specialist-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('30db930f-4b1a-88b7-b846-9ec996be4baf', '736bfe74-db70-88d0-a5f0-3dac660efbb6', 'fyr23/forum/grupp-2', 'municipal-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('1df82ba1-2f8b-888b-864a-84f144fe08df', 'd8958314-1242-8d28-a858-e02df4cd3a3e', 'fyr23/forum/grupp-2', 'social-services', 'MEMBER', '2023-01-01', NULL),
	('539056af-37d9-8596-95a8-801c5d9933c6', '6ed0480b-7b1a-8367-9644-d3d0794ba164', 'fyr23/forum/grupp-2', 'school-health', 'MEMBER', '2023-01-01', NULL),
	('6c2acd14-d73d-8d26-ab87-774ca4c7eec9', '16e6883d-8223-8058-be04-3f71a3370484', 'fyr23/forum/grupp-2', 'regional-primary-care', 'MEMBER', '2023-01-01', NULL),
	('0fc32251-a468-8308-be1e-df8537e7f163', 'c102f6da-8912-8c0d-859c-f7ea20f615f7', 'fyr23/forum/grupp-2', 'specialist-care', 'CHAIR', '2023-01-01', NULL),
	('0f14234a-b1ae-839c-bbda-6ff07704229b', 'ef050aff-b326-8d72-addd-824768e9f9df', 'fyr23/forum/grupp-3', 'municipal-primary-care', 'MEMBER', '2023-01-01', NULL),
	('7fe5d5a7-dc0f-832e-b8e4-f6b1ae5bc968', '110cd2fd-f077-8ef2-bdee-453973e19429', 'fyr23/forum/grupp-3', 'social-services', 'MEMBER', '2023-01-01', NULL),
	('175e7a17-23cb-81fe-a80e-4c29cebbe774', '4d747f3a-10aa-8541-8048-672a2ab3be65', 'fyr23/forum/grupp-3', 'school-health', 'CHAIR', '2023-01-01', NULL),
	('58f4623d-4fd0-829b-8322-9ccffe2d540c', '924bb0c8-f5f9-8611-b4b4-326dd8099ade', 'fyr23/forum/grupp-3', 'regional-primary-care', 'VICE_CHAIR', '2023-01-01', NULL),
	('87997819-f031-895c-9685-e851090cffbb', '0138916b-ad84-821f-aaa3-8454e3f6b792', 'fyr23/forum/grupp-3', 'specialist-care', 'MEMBER', '2023-01-01', NULL),
	('ab1a39f7-6a4d-8238-81cb-249b7493b91f', 'd74d65a8-886f-8249-84ef-13e9a39f800a', 'fyr23/political', 'bengtsfors', 'MEMBER', '2023-01-01', NULL),
	('7592f07a-fd0b-8b72-b163-909839be5033', 'f66e8ac0-a161-8edb-8ee8-798c08d3052a', 'fyr23/political', 'dals-ed', 'MEMBER', '2023-01-01', NULL),
	('14f42465-64b1-89c6-90da-128a086f869e', 'ac0ec08f-620b-86b0-be95-e03b83faee2b', 'fyr23/political', 'fargelanda', 'MEMBER', '2023-01-01', NULL),
	('0dac7b8d-2e45-89cc-8958-1d3b60a52736', 'f64dfd70-0c6d-8dcf-9985-6785cd711f4d', 'fyr23/political', 'lilla-edet', 'MEMBER', '2023-01-01', NULL),
	('5a9c47e0-4b1e-8b82-95a2-bfa9db484e9c', '6479881a-1d74-883c-9125-4ff487c04e62', 'fyr23/political', 'lysekil', 'MEMBER', '2023-01-01', NULL),
	('68380390-29c7-8213-ace8-349a7666744c', 'da248294-10e7-81af-9530-c41cb2fc093d', 'fyr23/political', 'mellerud', 'MEMBER', '2023-01-01', NULL),
	('b749fe41-d290-8fda-9c00-de235fe81a60', '78ddab86-3060-8dbc-9d72-2d22528f4c72', 'fyr23/political', 'munkedal', 'MEMBER', '2023-01-01', NULL),
	('70e23c88-6f94-8a67-859b-17e9bf09e291', '3a9b3793-edaf-81dc-90a4-4f7b98f4a7f1', 'fyr23/political', 'orust', 'MEMBER', '2023-01-01', NULL),
	('19f3e60f-9095-81a7-a580-54644a9dd0ff', '75f19917-7446-8ac2-955d-83d91295e0cb', 'fyr23/political', 'sotenas', 'MEMBER', '2023-01-01', NULL),
	('296f34dd-52cb-8a24-aaaf-8bdb5cf04663', '4b6f6375-a1e3-8e3c-93df-1a32e555f646', 'fyr23/political', 'stromstad', 'MEMBER', '2023-01-01', NULL),
	('2befc0fd-c173-8d66-9078-f54e465e1208', 'a1728d79-6fd5-817a-b706-f3c23b0c887d', 'fyr23/political', 'tanum', 'MEMBER', '2023-01-01', NULL),
	('344b9209-915f-83c9-8dc8-582ee7193c4b', '7f7f72c9-7c30-8ad7-9766-1ad4be31470e', 'fyr23/political', 'trollhattan', 'MEMBER', '2023-01-01', NULL),
	('e87b0ed5-4dfc-88ed-a69f-317bcd075f25', '9eb2ae40-0dfe-88cd-b3c9-5f36efa4f686', 'fyr23/political', 'uddevalla', 'MEMBER', '2023-01-01', NULL),
	('5510875e-7fc6-86cd-bbbc-adfe73ecdfbc', 'dfc07d0e-16a9-862d-aa7f-16df186d1e66', 'fyr23/political', 'vanersborg', 'CHAIR', '2023-01-01', NULL),
	('5af8b52b-0d4b-8a94-b27d-880693597691', 'cce3a464-0666-8c18-8ab1-b7942ba9dd45', 'fyr23/political', 'amal', 'MEMBER', '2023-01-01', NULL),
	('f6598e36-e12d-845e-bbdb-2026be2569e1', 'a03d5e6c-e0d0-8b4c-8fb1-d9267e54b17f', 'fyr23/political', 'education-boards', 'ADJUNCT', '2023-01-01', NULL),
	('b0b158bf-48be-8640-b7c4-06ad0a8d87a5', '46df91cc-0e77-8564-987c-a269249c8029', 'fyr23/political', 'namnd-norra-chair', 'VICE_CHAIR', '2023-01-01', NULL),
	('27f6db74-8cad-8d52-9a12-7c30f692c023', 'ddd7249c-75d1-8f15-a4df-7086d8a3d531', 'fyr23/political', 'namnd-norra-second-vice-chair', 'MEMBER', '2023-01-01', NULL),
	('708f4a80-ccd7-8f5f-8c41-d9f32ce99de9', 'cd76da99-53c8-8480-9df4-8c4adbf8df7b', 'fyr23/political', 'presidium-regionhalsan', 'MEMBER', '2023-01-01', NULL),
	('09850296-1e25-8156-b399-3f80274ef44e', '2c064034-245b-88eb-9ff1-de2f25540858', 'fyr23/political', 'presidium-narhalsan', 'MEMBER', '2023-01-01', NULL),
	('0289dd48-52d0-8f82-a4ae-a40f701f9709', '0ddee82a-df78-8631-baab-d016afea372d', 'fyr23/political', 'presidium-nu-sjukvarden', 'MEMBER', '2023-01-01', NULL),
	('823f383b-29f8-8801-b6f8-95097e7b1c44', '9cbf6ad9-dc48-80de-937e-6c0098e86e83', 'fyr23/political', 'presidium-habilitering-halsa', 'MEMBER', '2023-01-01', NULL),
	('faa91846-f88d-8e9e-b7ed-0d1136d9494a', '176eb447-793e-8529-8610-59274e903628', 'fyr23/political', 'presidium-tandvard', 'MEMBER', '2023-01-01', NULL),
	('7adae61c-03fe-8222-9d0c-29b854b430f8', '0de2c573-3cd3-8cdb-8396-85cba883c033', 'fyr23/political', 'official-social-boards', 'ADJUNCT', '2023-01-01', NULL),
	('30a0eaf6-be1f-8dc5-b3b6-5a1cffe91690', 'cb75cb29-2a19-83e2-820c-1991b61119e4', 'fyr23/political', 'official-namnd-norra', 'ADJUNCT', '2023-01-01', NULL),
	('ffefd8a0-06ba-897d-81b1-699f2d3c71a0', '68b94dba-b077-85ee-9ffd-45f608e9ce4a', 'fyr23/presidium', 'official-fkf', 'ADJUNCT', '2023-01-01', NULL),
	('68184d5d-f308-855e-8754-acf442e92eb1', 'cd2626e1-0c94-8fc9-ae8e-0d2ed1ae96fb', 'fyr23/presidium', 'official-namnd-norra', 'ADJUNCT', '2023-01-01', NULL),
	('e19305df-b7f4-8682-940c-fb78615aa168', 'c3e98d27-c74b-8ce0-a23c-82b5d9c85dae', 'fyr24/local/dals-ed', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('19fd60fd-33f9-86a0-bfd8-904244b79c0f', 'e5ea688d-f97f-8b8b-b384-1adbae4ebd52', 'fyr24/local/dals-ed', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('12d288c3-1aec-8a9e-9fc2-4a6f8b4b0d25', '35efbb69-012c-8bc0-9add-e8b6d6f5181f', 'fyr24/local/dals-ed', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('8196cd25-c2a0-8f33-9384-4dbedda7b6eb', '64172eb7-1fd6-8758-aa45-587f8c5e02f9', 'fyr24/local/dals-ed', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('3a9af722-4ce4-87b7-88dc-e0b9ac2adaae', 'd387a0f9-cade-8a2b-a975-3a36e022874e', 'fyr24/local/dals-ed', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('12a83d26-5c23-8670-9429-cdef82d49d23', '5d5d1933-8dea-89d9-ac17-1d1987603ea1', 'fyr24/local/fargelanda', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('b2cf313d-0cf1-8e7e-85b2-c3a693f32d39', '141adeda-7231-8ce9-be8a-46804cf63e1a', 'fyr24/local/fargelanda', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('12819d76-82f9-82e3-a8a0-ef8f87560098', '18b8e768-2d5a-8524-92d9-de9803bf7b40', 'fyr24/local/fargelanda', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('152b4aed-9462-886a-b64d-b74420f35fe2', '6d898c8e-d9ad-80ca-b5ba-1b4ea2ed6eb3', 'fyr24/local/fargelanda', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL);
INSERT INTO public.mandate VALUES
	('ef15f146-0501-8076-8278-72367ccc75d9', '0d5898f6-00b1-83c1-a5b8-32376c40ef9e', 'fyr24/local/fargelanda', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('6f13e8ae-3a92-846b-be01-e2d434ca194e', 'ab6ea79c-69a9-8c31-9e51-626baf25c2ad', 'fyr24/local/lilla-edet', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('92724b9b-4fa9-8b54-971c-8472666aca6c', '9ac5bd94-1eee-8e3d-a048-bb4d7fcb990a', 'fyr24/local/lilla-edet', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('14cd1b81-f5e1-8d98-bac5-75c1a023ea8a', '621bcab2-503c-8a91-ace3-0c17b53c5c78', 'fyr24/local/lilla-edet', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('9e35575c-7891-8112-ba8b-7d60fc3f2140', '730833d9-0eef-8eda-bb32-fe2388137648', 'fyr24/local/lilla-edet', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('7ae7b5f5-fd84-8c3b-a6e2-dee1f9adacf7', '1080b054-fd64-84c5-99c0-f7ba5d581934', 'fyr24/local/lilla-edet', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('5226e0fd-0563-84c8-a3df-3e9cb8d6b7d6', 'c718fb3b-d3ff-80cc-b6a3-51bf753e65d1', 'fyr24/local/lysekil', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('2a09254c-ca5d-8211-afc4-69742f5cbd93', '19986bc8-0659-83eb-9081-6b5a65e3037f', 'fyr24/local/lysekil', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('3729e98d-5286-8308-a061-d922edbac1a6', '2007ade5-bb03-8dec-9713-2f7d28e8be29', 'fyr24/local/lysekil', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('786d4ba0-7309-89e9-b10f-686181330f1f', '998f739f-1374-8ea7-b6b0-79747ee77fe4', 'fyr24/local/lysekil', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('a7d730a3-eff6-8757-b34a-edd0e77b574f', 'c1e2a9d8-b57b-887c-97c0-3de2647deda7', 'fyr24/local/lysekil', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('420f8284-2edc-8643-bd8f-970983413548', 'b284e0a7-7b41-8022-aa47-7b987ebde5bf', 'fyr24/local/mellerud-bengtsfors', 'municipal-primary-care-mellerud', 'MEMBER', '2024-01-26', NULL),
	('5f976b08-0edb-8791-a555-f60e9e608fc9', 'be9f7770-6572-8075-bcb0-1fc12dfd9af1', 'fyr24/local/mellerud-bengtsfors', 'municipal-primary-care-bengtsfors', 'MEMBER', '2024-01-26', NULL),
	('16e4574c-a52b-888f-896b-b889c98f814c', '18bc5617-390e-8e95-a2e4-3433264d62d9', 'fyr24/local/mellerud-bengtsfors', 'social-services-mellerud', 'CHAIR', '2024-01-26', NULL),
	('794e271e-8df4-8772-8d79-9d386b69d652', '0c49975d-33f9-888e-92d1-34edd61ed2da', 'fyr24/local/mellerud-bengtsfors', 'social-services-bengtsfors', 'MEMBER', '2024-01-26', NULL),
	('e3145119-7fd0-8556-9bf8-2a62c6741bd2', 'd22e11f5-6f80-849c-9ecf-cde6c140efd3', 'fyr24/local/mellerud-bengtsfors', 'school-health-mellerud', 'MEMBER', '2024-01-26', NULL),
	('3cc0fb16-184e-8d4c-8b96-7e3cadaf67cd', 'af5d2369-e8b0-80ab-98d4-acbcfbf794e3', 'fyr24/local/mellerud-bengtsfors', 'school-health-bengtsfors', 'MEMBER', '2024-01-26', NULL),
	('81aafa1d-b54c-86cd-b1a7-6c3a3c93a563', '1aa160d2-7c9c-8468-aa8a-2347ca69e8b5', 'fyr24/local/mellerud-bengtsfors', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('9c557fe5-1f12-81e0-a5b9-65c51effe948', 'd9ef90b9-6aca-806f-b98b-cf203417f568', 'fyr24/local/mellerud-bengtsfors', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('ebdb329f-863f-8d4c-8fc4-6a4909aacf11', 'bdf7593c-a015-8ffd-9805-d713424332ac', 'fyr24/local/munkedal', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('97745824-f7cf-82df-901d-7841b2f9bce5', 'cd2af178-6518-8347-a594-1fb59c3266e4', 'fyr24/local/munkedal', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('ce0a6fc7-3fb1-8509-9aba-6677d5b4ab1f', '06b9e1f9-4ece-859c-9acb-25197ce73b67', 'fyr24/local/munkedal', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('7c879e6f-483e-82b9-803c-c00d10a26707', '1df9aa05-bd8c-8b16-94d1-9fa60771dab6', 'fyr24/local/munkedal', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('abd72795-67ae-8f0f-9fb2-8cd0fdf40f01', 'd4783631-be98-8020-b0aa-6d8136a6c40a', 'fyr24/local/munkedal', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('87282430-b5a5-8efc-840b-f97cbc6f1c31', '12770616-9402-88b5-b4f3-357132ea51f3', 'fyr24/local/orust', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('3cf9918e-9041-83d3-9abd-215167967bcd', 'f347385d-3fc2-8b44-b5d0-781de3392d53', 'fyr24/local/orust', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('68be89bc-16a5-862a-86dc-a710ef88183e', '2c4faddb-e2ad-89e8-b3f9-ae8ee02dbf48', 'fyr24/local/sotenas', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('cd7fc961-097c-8791-83a3-459a7975f663', '22648cb0-22f8-8e80-9af6-4bd75ccaf759', 'fyr24/local/sotenas', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('ba3db275-5d73-88bd-9504-d214a2ff2421', '90899b8a-63ad-8509-b750-0545687e8249', 'fyr24/local/sotenas', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('0177ec2f-40ab-8ae8-a0e3-c6835668fb99', 'ab3ecae6-cffd-8dbf-8436-e4d094a762e9', 'fyr24/local/sotenas', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('5f2f3478-1c98-87e0-8cbd-421333a4d31e', 'a56faf67-0f63-8727-a35d-d642ccbd300b', 'fyr24/local/sotenas', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('73ae5daf-8232-8cd4-a41a-5cf7e93d31db', 'b74b1378-0393-836c-81c6-0106bc09a8c8', 'fyr24/local/stromstad', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('fac6f8ce-7f2d-82ab-97e9-6c8b3a5cfe3b', 'b99920d8-da3c-80ca-9d05-dc2498cfa1b7', 'fyr24/local/stromstad', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('abf9dbf7-7eb3-870c-8989-7e2d0d57b431', '9db82328-89c5-8a31-a36b-e30516a0193f', 'fyr24/local/stromstad', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('c961dd38-f039-82b4-b470-b79918425885', '225943ce-73df-8fd9-a34a-344c0d9b8549', 'fyr24/local/stromstad', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('85b984c5-f5e0-870f-aee9-18d0c5f1662d', '9f9d3005-e990-8aee-b2b5-a4e3c63723ee', 'fyr24/local/stromstad', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('f2571c85-b064-8045-ad6c-eff9895d9bb2', '0fe220df-8ced-8b33-9c84-cf37284d4f1f', 'fyr24/local/tanum', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('8e3dcfc0-40c3-8be4-8ccb-2853d945d662', 'b3b652b5-09ad-828f-bd7f-310efa78deda', 'fyr24/local/tanum', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('1d2e00c7-08d4-86e4-98c6-8f777cda17ae', '59b7884b-9997-893d-b71f-35d09b231f9f', 'fyr24/local/tanum', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('4e6cfc2b-6e97-8310-8087-3d0b5d6ce718', 'ffff9fec-227d-8ea7-8eaf-daa6d4b9f4bf', 'fyr24/local/tanum', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('eaf4dc7e-520a-88bc-ab44-b5f99e028ea1', '6953c09e-7028-8ea8-a80d-1b6963cf858e', 'fyr24/local/tanum', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('79282f5a-ced3-80bd-83a1-85eda5c0730b', '3f3576cd-1e97-85e6-b792-6f5d6ec1036d', 'fyr24/local/trollhattan', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('624a98e8-5c28-84ed-8af7-e721777a0aac', '7c060c8f-e980-8f60-9069-5e5ef3c6955d', 'fyr24/local/trollhattan', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('fc4a017d-947d-8c3e-85f6-dd02452c7aaa', 'dec8de6f-0607-8b5d-a020-60dcd0f799af', 'fyr24/local/trollhattan', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('046ba800-6e6a-8bf5-94fa-12ddc36ef36b', '3620ad79-450d-858a-9e5b-a74cba653213', 'fyr24/local/trollhattan', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('5eb414e9-05c3-82f1-a716-164635155ae1', '676e5f01-a457-8a02-a72b-d7cd92b5cb8c', 'fyr24/local/trollhattan', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('d46a4888-b07b-8280-b5da-90cf96d7499c', 'd36035b6-6c4b-8f27-815c-c2b0d6b78712', 'fyr24/local/uddevalla', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('480e35de-c2d7-8d96-9e1e-857725070183', '582c69c6-983d-801e-a564-c7272041242c', 'fyr24/local/uddevalla', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('0604ec1e-7e2a-877e-850b-01845774afa2', '8f250d63-3770-8378-a468-df241175de66', 'fyr24/local/uddevalla', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('75bddaab-4729-8cdd-be75-0eb3cafd7fed', 'ae8f4ff7-36d1-8f42-a70f-155423cd71b9', 'fyr24/local/uddevalla', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL);
INSERT INTO public.mandate VALUES
	('487b222a-f36c-8c3b-8d53-1d300ae599d1', '5db56df2-ccc4-8bc8-b341-b8197502c1b2', 'fyr24/local/uddevalla', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('f7ebe2a2-e13e-8d13-b95a-bb41fd38e3ee', 'd9836c05-5b3a-88bc-80aa-4ec1784af4dd', 'fyr24/local/vanersborg', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('bbb72812-ca44-8350-97e0-831371a9abc0', '0aeeab99-c3d6-8740-83f0-db62c18c711b', 'fyr24/local/vanersborg', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('169038e8-0226-86de-abab-b349acd679a6', '00c7e8ba-68a2-8151-8842-57ce6467600c', 'fyr24/local/vanersborg', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('2984cf57-5cf0-8013-9551-143ed653fa80', 'b536963a-1e2a-873e-a8c8-1b5ad653093d', 'fyr24/local/vanersborg', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('2e505256-56cc-851d-bf83-52319a7a40c1', 'b5e29268-eeb7-83d2-afe1-f4a502e163ac', 'fyr24/local/vanersborg', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('d47c3403-6a89-8c2a-a3a9-7b5c78037255', '267f31a2-f08b-87f9-b795-a31a78cc3d9b', 'fyr24/local/amal', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('51be838d-dc54-80a2-9ccb-40771f1b288b', '8ffe7fc0-a663-8552-be9f-4364fb6157ce', 'fyr24/local/amal', 'social-services', 'CHAIR', '2024-01-26', NULL),
	('1a480cc8-d90a-8169-9ca0-a65a1482816b', '8007b02b-7727-8024-8534-2ddf8997191c', 'fyr24/local/amal', 'school-health', 'MEMBER', '2024-01-26', NULL),
	('27ced832-c39b-8d30-bdaa-1ad73990f432', '9526761a-32da-89c1-8b04-db28e093c8bf', 'fyr24/local/amal', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('e02530ff-6a89-80d0-b919-d91d8cc0177c', 'da535890-b8f5-8534-9e92-8f2521f8d28d', 'fyr24/local/amal', 'dental-care', 'MEMBER', '2024-01-26', NULL),
	('d27d713e-1eb1-82f7-ac5e-c9aa27c003fa', '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'fyr24/office', 'process-leader-fkf', 'PROCESS_LEADER', '2024-01-26', NULL),
	('1cc59c76-4f46-8586-84c8-60fa5f7e36b7', '3b204909-79a8-8063-bf0d-018fd6d2be9f', 'fyr24/office', 'process-leader-primary-care', 'PROCESS_LEADER', '2024-01-26', NULL),
	('bf5529f6-07b2-8ed0-8fc4-9f8493aaac54', 'c61a2538-84df-8912-8f83-2866976f00c7', 'fyr24/office', 'process-leader-specialist-care', 'PROCESS_LEADER', '2024-01-26', NULL),
	('f926e0e2-9edd-8828-810b-cf75fbafe8f8', '7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea', 'fyr24/steering', 'nu-sjukvarden-1', 'VICE_CHAIR', '2024-01-26', NULL),
	('4626cdbe-972f-8eac-acad-9f120240fdd5', '9064b010-fb1b-8423-ac9e-71361f54bd1b', 'fyr24/steering', 'nu-sjukvarden-2', 'MEMBER', '2024-01-26', NULL),
	('3c26a13a-b7e9-8307-8d35-81f0cad42617', '660649e4-0304-826f-a967-4f842a9a3778', 'fyr24/steering', 'nu-sjukvarden-3', 'MEMBER', '2024-01-26', NULL),
	('bf096e94-b504-8ce4-a491-08a270d84197', '1316b879-f642-8136-aedc-4c6b7e058d6d', 'fyr24/steering', 'health-centres-private', 'MEMBER', '2024-01-26', NULL),
	('590d107c-93d4-86fa-b1b1-29736662a0ef', '8befc29c-6a07-8e3d-bca5-2b5d6144da4d', 'fyr24/steering', 'rehab-narhalsan', 'MEMBER', '2024-01-26', NULL),
	('cf67c44b-c574-8b0e-a510-8409a6fba9e4', '780dcc2c-9d8d-81ff-9d57-ae398a5766d5', 'fyr24/steering', 'rehab-private', 'MEMBER', '2024-01-26', NULL),
	('b6a4c271-f217-8cdd-8cf4-1132843b5161', '56c91ac1-b13f-8465-a254-0c585d3791e0', 'fyr24/steering', 'regionhalsan', 'MEMBER', '2024-01-26', NULL),
	('8147aaf0-d513-88ec-b209-a52e963539e5', 'b9855bdc-d46b-8871-8404-72a71a05330b', 'fyr24/steering', 'namnd-norra', 'MEMBER', '2024-01-26', NULL),
	('db7d4ba7-2045-8939-8fe4-476aa74b980d', 'd696f19e-b4ef-8f85-aceb-c95f3684b3ca', 'fyr24/local/orust', 'dental-care', 'MEMBER', '2024-01-26', '2025-01-31'),
	('0af23f5f-8edd-8270-a27a-306fd807aa6c', '139ce71b-83d6-87dd-9943-c219f87bf055', 'fyr24/steering', 'social-services-1', 'CHAIR', '2024-01-26', NULL),
	('4b20fbd0-b1e6-83a2-895c-b0ebb1f51f8a', 'ca2007f9-2d92-8bb8-8153-4431580d9046', 'fyr24/steering', 'social-services-3', 'MEMBER', '2024-01-26', NULL),
	('e0a4a481-a2f4-8029-bd29-2698185b08d6', '861fabe6-949b-80b8-af7d-acdb80c1a9d1', 'fyr24/steering', 'school-health-1', 'MEMBER', '2024-01-26', NULL),
	('224ace2e-1fb0-8179-9525-845c3fb91e3a', '42e580db-ebd3-8560-b159-9232c926e66c', 'fyr24/steering', 'fkf', 'MEMBER', '2024-01-26', NULL),
	('528dddbc-6eb4-852d-b4a4-f1cc07811096', 'bde60ef2-4ad9-8ac2-9e91-3161e1ed22ff', 'fyr24/forum/barn-och-unga', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('0ef96dae-cb9f-847a-9bfd-aef06202426d', '71cd1b09-57ac-851c-9db9-416f06764160', 'fyr24/forum/barn-och-unga', 'regional-primary-care', 'MEMBER', '2024-01-26', NULL),
	('b158c4d8-6e43-822e-b52c-9452eaefab1f', '414da76e-dacc-82f7-832b-01bf87f952be', 'fyr24/forum/barn-och-unga', 'specialist-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('bb92009a-6c49-8e58-a072-14c59cd29d6a', '67c641bc-f2e4-8e6b-8204-d65c089c47a8', 'fyr24/forum/barn-och-unga', 'social-services', 'MEMBER', '2024-01-26', NULL),
	('34e647cd-65ea-84e1-9881-651a8fa0db22', 'c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7', 'fyr24/forum/barn-och-unga', 'school-health', 'CHAIR', '2024-01-26', NULL),
	('93ead83e-9a2c-8460-92b9-d200d0b682a8', 'c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7', 'fyr24/steering', 'school-health-2', 'MEMBER', '2024-01-26', NULL),
	('fab18a26-45c7-8d7a-9f0b-7f7cfe3532ef', 'd78ba8ca-c6fa-866e-9ea0-8b162cb32151', 'fyr24/forum/vuxna', 'municipal-primary-care', 'MEMBER', '2024-01-26', NULL),
	('cb67a872-1c4e-8dd1-a01a-25ba950ea4fd', 'b37b4209-447e-89a2-9218-319c8cf4a304', 'fyr24/forum/vuxna', 'regional-primary-care', 'CHAIR', '2024-01-26', NULL),
	('e4faee9a-9f62-830f-8991-76aa222a9c03', 'b37b4209-447e-89a2-9218-319c8cf4a304', 'fyr24/steering', 'health-centres-narhalsan', 'MEMBER', '2024-01-26', NULL),
	('8b6c4955-806b-8b01-9073-1bb4373439f8', '6ebc7057-11b2-832e-8794-ed520fc036b0', 'fyr24/forum/vuxna', 'specialist-care', 'MEMBER', '2024-01-26', NULL),
	('35213c07-f557-810e-a4ed-d548a16d78e2', '9d7c97cb-678e-8951-9486-5418152f0a46', 'fyr24/forum/vuxna', 'social-services', 'VICE_CHAIR', '2024-01-26', NULL),
	('8fccda6f-4466-81fd-a7ed-2f790fa143f7', '35f9e9fb-7f01-85bf-a8a3-6bc2b6204dbe', 'fyr24/forum/aldre', 'municipal-primary-care', 'CHAIR', '2024-01-26', NULL),
	('e35ae502-5042-859f-bfc3-a7c77342d3e7', '35f9e9fb-7f01-85bf-a8a3-6bc2b6204dbe', 'fyr24/steering', 'social-services-2', 'MEMBER', '2024-01-26', NULL),
	('f9dbd77f-7415-8cc9-8211-e1187efd0679', 'fc2b450a-ad71-81b7-9d6d-eee840a93580', 'fyr24/forum/aldre', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', NULL),
	('3dfcd70f-a2ed-8778-b994-d9aee2955a8f', '5358dd6c-5762-8c00-8826-b834d8943be4', 'fyr24/forum/aldre', 'specialist-care', 'MEMBER', '2024-01-26', NULL),
	('7ed1a9df-7ae6-8d9d-98f4-63c6627cabb7', '22547268-fde9-8bc6-9f55-efe7d115d64e', 'fyr24/forum/aldre', 'social-services', 'MEMBER', '2024-01-26', NULL),
	('0a576b9c-7b2a-850c-9e2c-fb8efd0ea57f', 'b83ccb5a-b697-8873-a870-7e5598bf7f2a', 'fyr24/political', 'bengtsfors', 'MEMBER', '2024-01-26', NULL),
	('3078fb61-6f72-8fd4-b92d-304ce8a30f9d', '81f1864a-779b-83fc-8e20-71d69c1763e0', 'fyr24/political', 'dals-ed', 'MEMBER', '2024-01-26', NULL),
	('831c998e-d49c-8d8f-a5d6-fe8dccf3b0cf', '85d28da0-b44f-8c01-afb3-368ed9f564b9', 'fyr24/political', 'fargelanda', 'MEMBER', '2024-01-26', NULL),
	('236c6160-668a-8268-9f18-9667c7fb29aa', 'ab08b472-9d61-81ce-8ff4-e8b5b88dd7c8', 'fyr24/political', 'lilla-edet', 'MEMBER', '2024-01-26', NULL),
	('a04ac46f-ee59-8db2-b1ac-306d44d01e19', '80f16fc8-00e9-8870-8f9b-49c0f9788b09', 'fyr24/political', 'lysekil', 'MEMBER', '2024-01-26', NULL),
	('02a3597e-1d99-8f13-b724-176aa3fe4b21', '1a5b04f9-c9a0-81ba-b31f-255a4d275cf3', 'fyr24/political', 'mellerud', 'MEMBER', '2024-01-26', NULL),
	('294dd6bf-fb6a-8f15-8b7a-5e4efe9e84ae', 'df183777-7069-8315-bfe8-d070f4aefd28', 'fyr24/political', 'munkedal', 'MEMBER', '2024-01-26', NULL);
INSERT INTO public.mandate VALUES
	('b21d4d38-ba88-8283-b8cf-c40233795b2a', 'c49d809e-7317-8d99-a330-e70298b5a83c', 'fyr24/political', 'orust', 'MEMBER', '2024-01-26', NULL),
	('86780125-932e-8a20-816a-3952673bce24', 'be59cd9f-c5b6-8d78-93d8-b20960816817', 'fyr24/political', 'sotenas', 'MEMBER', '2024-01-26', NULL),
	('f3f00f96-2d76-889f-a508-afd41075c29d', '4e9ec7f4-0d20-83f5-a794-085c8db112b7', 'fyr24/political', 'stromstad', 'MEMBER', '2024-01-26', NULL),
	('58d22a47-9947-8d6f-9d00-39d30e843e1e', '91f73b93-d5eb-83a8-8895-ddb6ec08ffc8', 'fyr24/political', 'tanum', 'MEMBER', '2024-01-26', NULL),
	('39c33222-afed-8d72-a1cb-40279b15a60c', '350d542d-006e-8954-882f-065aafc35ed1', 'fyr24/political', 'trollhattan', 'MEMBER', '2024-01-26', NULL),
	('3d435450-0d9e-8017-a28b-69ec04cabf45', 'd3747ece-be33-8e78-a975-ebde0e6c6f9a', 'fyr24/political', 'uddevalla', 'CHAIR', '2024-01-26', NULL),
	('86ff6219-517d-85d3-a1bd-8053672e0312', 'ac6c6471-872c-8738-90a3-c8f6a20508dd', 'fyr24/political', 'vanersborg', 'MEMBER', '2024-01-26', NULL),
	('f107305e-6958-83f1-9593-0a0fa9190824', '0ebc41f3-f527-8dc2-b03f-9f88735ba2f3', 'fyr24/political', 'amal', 'MEMBER', '2024-01-26', NULL),
	('fe519c2c-8a0f-85c6-8ea4-4eb5e4ff9057', '840cb5e0-bb34-861b-80a7-ad483cd7e5fb', 'fyr24/political', 'presidium-namnd-norra', 'VICE_CHAIR', '2024-01-26', NULL),
	('43dccf4b-b94f-8b55-b68f-bd2b75ba84ab', 'ff5a76c4-a035-8026-a4d1-7c678c42a2e9', 'fyr24/political', 'presidium-regionhalsan', 'MEMBER', '2024-01-26', NULL),
	('02f655c6-296e-8d4e-9fb6-c882182ea8c4', '179b3ef2-cf01-8893-84e1-8012e5158fb2', 'fyr24/political', 'presidium-narhalsan', 'MEMBER', '2024-01-26', NULL),
	('d8036159-c8d2-8046-a2c2-b75e92ead52f', '3e953e0d-e3b1-8d2f-8720-1a4c979ec356', 'fyr24/political', 'presidium-nu-sjukvarden', 'MEMBER', '2024-01-26', NULL),
	('3889bf59-67b6-88ec-ae8e-e7ab162f250c', 'b6197aaa-866f-8447-a318-efcd0de03979', 'fyr24/political', 'presidium-rehabilitering-halsa', 'MEMBER', '2024-01-26', NULL),
	('3c277f64-86c5-880a-b8fb-7945ae76ecca', '5325d39b-fc02-85c8-9725-2f84c439c2ea', 'fyr24/political', 'presidium-tandvard', 'MEMBER', '2024-01-26', NULL),
	('ea41f62d-0bca-8b8f-ade5-0a1f6790e32f', 'fd8432b1-134d-8931-950a-c9752f59fe9c', 'fyr24/political', 'official-namnd-norra', 'ADJUNCT', '2024-01-26', NULL),
	('e4b2cec5-086b-8f31-90c7-1318681600a1', 'ddebad49-7dac-893b-a1e1-55359ae3c835', 'fyr24/political', 'official-fkf', 'ADJUNCT', '2024-01-26', NULL),
	('cc60a0a0-b305-8d25-a4f5-8827f01698ab', 'dac7a0e3-748e-82e6-8c4d-153151c2fcbe', 'sal19/local/herrljunga', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('6902f2f5-9fac-8da1-89a6-5343fc3a832b', '53def8de-213e-8336-9205-d698b73be31a', 'sal19/local/herrljunga', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('aa9f9d66-816f-8550-99e1-2ab3f5effae5', '98427904-563d-88c7-b389-24360bdf282a', 'sal19/local/herrljunga', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('5feeeee1-8035-8840-8ea6-a69975ef5600', 'f34911f7-9edf-87c7-a47d-62873416e927', 'sal19/local/herrljunga', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('554e7b9e-ee15-87b5-b8b3-c5ca4356a13f', 'f4a67a25-8465-807b-a229-2abaa9d352f7', 'sal19/local/herrljunga', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('7e86a202-4009-8ba2-b466-087ca05475ce', 'eb9bd4ca-1243-85df-87ab-862a1c2d5922', 'sal19/local/herrljunga', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('5ec2e7ec-9ccf-81a3-bd20-769728330eb5', 'a7873529-e624-8e3c-97bb-70b8ed65d849', 'sal19/local/herrljunga', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('c8ecee69-3a21-8c54-b186-dd70bc8ffd45', 'cedae1e2-29c7-8953-b7f1-aa627ac156cd', 'sal19/local/herrljunga', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('813cace4-02a2-8b10-b53e-1c3b004f9076', 'db3ea7bc-101a-8068-a4b0-e849553905b4', 'sal19/local/vargarda', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('b7967f49-43c1-8d59-8f7b-e8e044666e8b', 'f8136e71-8f49-8b42-acfc-b88c8075a87d', 'sal19/local/vargarda', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('b07a8007-c303-8a00-be67-b9f91c4c5a3b', 'fc96bf77-f37c-8206-a99f-07c32644353f', 'sal19/local/vargarda', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('13d5907d-ffaa-88fe-b8dc-bd26839d2640', 'f2bc3187-9999-8ca4-b528-a13276eb2ce3', 'sal19/local/vargarda', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('0fff2bd8-745b-831a-bea0-577dfd6be80c', '2e5d89ea-acb1-80cd-ac79-ef7aaccffbbf', 'sal19/local/vargarda', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('0b4875e3-edc2-89e0-ac92-722dfa904355', 'cce82fd6-71cf-8baa-8188-4848ca984efe', 'sal19/local/vargarda', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('36d11660-4a19-85c9-9fd8-bd5d84d6e079', '70ddbcf7-65ad-81a4-ace4-87a9600385bf', 'sal19/local/vargarda', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('86dc3485-9e24-81e5-b179-2664ffe5633d', '892e4506-9daa-8c06-8882-946cb834725f', 'sal19/local/vargarda', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('df34eb37-de60-847e-a900-7b2f8b7e5f53', '54b7f075-1fe8-8388-be0d-f8d35154d644', 'sal19/local/bollebygd', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('bae091e0-b0b8-8349-a4b5-1286d5c7e7b6', '15423e24-dbba-8b25-a0c1-f29338fcb8d6', 'sal19/local/bollebygd', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('a9b6a32a-2ed7-88ab-91e9-4bf2b4a7da32', '520b51a5-32c4-8e9b-b264-34f5eff226dc', 'sal19/local/bollebygd', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('24ed106b-aef3-832b-bda1-628df11d53ab', 'daa52d74-ed05-8ba5-acb6-6a7111847cd1', 'sal19/local/bollebygd', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('ff6f5b82-c604-81a8-9f47-af39f4cb350c', '216dc63a-a3df-8202-b41e-a15b59f514c3', 'sal19/local/bollebygd', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('5bd570b5-643a-81f6-8f1b-168a72028e6e', '04aa4bbb-78e2-84e7-8f93-f3d7e5050924', 'sal19/local/bollebygd', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('9a37b0e8-79ba-8023-84ea-e7c44a667f7b', '0d1172f1-d90c-8fd5-b167-cbaf8ea34a81', 'sal19/local/bollebygd', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('88fa7fdf-e327-8475-8093-9e618b79c3b0', '0579ea8f-2fd1-85bd-b4c1-fca98c9d4c96', 'sal19/local/bollebygd', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('233f3254-8a65-89bf-bf3d-3850ab054416', '22acea2c-d25e-8bb9-b9b4-e5fe93e92966', 'sal19/local/boras', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('f3e6727f-b36e-8263-810e-25e42a0348ee', 'f5bd6376-05e8-88da-8b75-2bebf19c8ece', 'sal19/local/boras', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('98b29492-b20b-8b4a-820e-853e6774c7c9', 'c0ce9cd3-8386-854d-9235-01b7a478fade', 'sal19/local/boras', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('feaf3222-06b1-8542-8f1d-6636ceca6029', 'f94d6067-33ea-8260-ad4d-5825c60f5d2b', 'sal19/local/boras', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('021ffd84-066a-8831-bf23-a9d5b8d44a1d', 'cf581e04-b45f-8200-88c2-99fe71794aa2', 'sal19/local/boras', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('61cbdc82-22d1-8dde-ba6f-79df5dd58f55', '76365338-127f-89d1-ab67-989156b9ed2d', 'sal19/local/boras', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('b0c0875f-724d-828b-83e9-878676f946dd', '8685ff5f-0b8c-81ce-9df6-7e16cf07d513', 'sal19/local/boras', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('ef7b255d-c270-8b94-8b66-18ca28a38ead', 'bb85df0b-ce47-8f55-adc0-0300c315dbb8', 'sal19/local/boras', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('e993a149-bb15-8c84-844f-eec10e3ac01b', '5b2f7408-3d0b-8628-9410-edb15b8ccd1d', 'sal19/local/mark', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('05a303a4-d666-81ae-86a0-7c881bb12a3d', 'ceb3c2a3-2d77-871a-ac2a-3596adcdead7', 'sal19/local/mark', 'social-services', 'CHAIR', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('1d49f79a-a411-895c-9276-2f5942ba714c', '24ab76c7-eeb8-8ba4-90f3-ef48b48e5f29', 'sal19/local/mark', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('8c710ca1-2fe9-887b-8f3d-96ca65d9a103', '9186a233-3f02-876b-9988-d13492b84d19', 'sal19/local/mark', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('604118b1-b10a-88c6-accb-9e945d09f7b8', '5c7d82a1-4fcd-81fd-baab-d7b77de300aa', 'sal19/local/mark', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('abd9a8ec-aa4b-8ef8-a052-5fb42989bc79', 'ee20beb9-8788-8c6d-acb5-94e3b6c4bb09', 'sal19/local/mark', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('96ac6fc9-0746-8d41-9fe8-363bd5ae43d5', 'd1e7fb9a-4cd9-87bc-9f62-08fcf15e077b', 'sal19/local/mark', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('f3d4dd1f-3616-8dc6-9eda-130ac6d91068', '5063483f-d971-8206-bc61-06c19555e172', 'sal19/local/mark', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('1162adf9-15a7-89bd-b251-d71d57094243', 'dcaa72d3-1fce-81f6-9c1f-4a309302a185', 'sal19/local/svenljunga', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('f4d17e7e-484b-87dc-bac5-b9ba4de8fdbf', 'cabf0b07-acce-8315-9887-33b2fa583cb2', 'sal19/local/svenljunga', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('bc6f6308-84d3-8e96-9b26-0e3de9006c65', '2cf0ebf0-390d-8166-a773-a6177c556fde', 'sal19/local/svenljunga', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('041e920a-7e5a-82ba-9099-9645ca8b805a', 'b0cd3595-79a8-8eb1-a22a-52256d8ca6bd', 'sal19/local/svenljunga', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('2ca75271-325f-8998-bc6e-70edaa8aa3fd', '0b834086-ca09-8af9-81cf-4ac3a661d3c4', 'sal19/local/svenljunga', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('2f6109c0-09c4-8776-8bcc-302d354a80a1', '6f581097-de17-8fe9-9f7b-7de4892bf5b4', 'sal19/local/svenljunga', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('cf3a8c5b-13bc-8bf6-9241-fbcf65b56a39', 'e25c98b1-a619-85b1-b103-b02f572ce3b5', 'sal19/local/svenljunga', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('ed33cfb5-f570-8eac-a6e6-17310b429560', '7eb96f1e-d722-8f2f-b8d8-cb6389a59964', 'sal19/local/svenljunga', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('f7332a5f-21b2-878f-8ab3-bb72d93cfcaa', 'f19d7f2c-1e3f-8e12-b287-8aa059bc9e08', 'sal19/local/tranemo', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('298997db-6749-8578-a439-32fa5c231ee5', '9d06f32a-6bbc-8bda-b85e-76e4463c8d13', 'sal19/local/tranemo', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('d7dd4397-d83f-82b9-a2de-000b79c55971', 'da05a9ab-ffde-8bd9-9249-11ceaac700b4', 'sal19/local/tranemo', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('85bf5e82-f7ad-81e1-8a2b-39eafd9e8111', 'f0a4d960-29ee-8456-b027-8402124fd450', 'sal19/local/tranemo', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('70557fd4-41ca-8638-ae66-70603acf00f2', '8ebf288b-f4a2-88c2-819f-8f09ea62e1bf', 'sal19/local/tranemo', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('24ef9e87-d48d-8b18-9c4f-ec7fda7348f1', '89eb1955-8152-8c38-9e8d-2ea7b839de32', 'sal19/local/tranemo', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('d2a760c7-6668-8939-924f-6485c2817a27', '8b7351ba-0199-8963-b3d7-c3de3ea68e41', 'sal19/local/tranemo', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('ee103f75-866d-8578-abe7-f4cf326bfe4a', '8da095e4-b5a8-8584-bb34-3fad57d7498b', 'sal19/local/tranemo', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('26759d44-b475-8487-a73e-4c4b1ce02664', '6c2f845c-fbf2-8613-af05-4b62d34fd4f7', 'sal19/local/ulricehamn', 'municipal-health-care', 'MEMBER', '2019-01-01', NULL),
	('39764a56-5138-811d-ab1a-3ad805edaef6', '459c964f-5dbf-8353-b343-10388c24d11b', 'sal19/local/ulricehamn', 'social-services', 'CHAIR', '2019-01-01', NULL),
	('f9eee1b1-2840-8e25-a2a9-7c22cac65684', '531e7de1-8bdd-8ffe-8813-e77587dadfef', 'sal19/local/ulricehamn', 'school-health', 'MEMBER', '2019-01-01', NULL),
	('0c2f463f-a137-86f3-b0ee-b9772364606b', 'ecb2e429-8db5-81f8-888d-f4818b5c29ac', 'sal19/local/ulricehamn', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('fc65303e-7c2e-8059-be2c-4c19180bc09b', 'b08fe9c9-c49d-8126-98a5-7b7c11924deb', 'sal19/local/ulricehamn', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('6e423550-bc36-8739-8468-42cedb0318e1', '6961d777-2a7c-85ee-acdd-3ff61a7a4c50', 'sal19/local/ulricehamn', 'rehabilitation', 'MEMBER', '2019-01-01', NULL),
	('9c814be2-34e8-8b95-87d5-cfcc03b77fd9', '16aa4686-2cf6-8712-bba8-ad1c486684d1', 'sal19/local/ulricehamn', 'dental-care', 'MEMBER', '2019-01-01', NULL),
	('58c0de89-dcda-8e85-8237-0278d6622b19', '33d04ce4-c59d-8b50-bc0d-7ebeb3c0a023', 'sal19/local/ulricehamn', 'task-lead', 'TASK_LEAD', '2019-01-01', NULL),
	('a0c068ff-9b62-87fe-851d-48f5b5c1d57d', '00d54169-c714-8043-9362-cec72b3b287d', 'sal19/office', 'coordinator', 'COORDINATOR', '2019-01-01', NULL),
	('853d6dca-134b-8c23-a0ff-18d2ec82f614', 'f4393e68-d7a8-8019-bb0b-4a9721aa366b', 'sal19/office', 'organiser-1', 'PROCESS_LEADER', '2019-01-01', NULL),
	('3661a616-2de4-88dd-a42b-0d5f46b4f169', 'e0db60e2-d5c1-84aa-8a7d-3be4d491f7ed', 'sal19/office', 'organiser-2', 'PROCESS_LEADER', '2019-01-01', NULL),
	('c04b5d92-d557-886d-941a-5cf4d3751e40', '53ad6cb7-8c1a-8963-b895-42c7e7c40969', 'sal19/office', 'temporary-project-leader', 'PROCESS_LEADER', '2019-01-01', NULL),
	('c9d4a027-6637-80b0-934c-37d4bab06833', 'bb504434-c04f-888e-a1dc-1263f56d8e6b', 'sal19/steering', 'sas', 'VICE_CHAIR', '2019-01-01', NULL),
	('1f3bab68-77ed-889b-ba43-58d6990fe2c2', '960b1e85-9a9d-8589-9ac7-eeaac0be6d53', 'sal19/steering', 'habilitering-halsa', 'MEMBER', '2019-01-01', NULL),
	('bcf29c02-882e-85d5-8c13-54a810494553', '84d7e317-b799-8614-9b8c-e3e0669f739d', 'sal19/steering', 'health-centre-private', 'MEMBER', '2019-01-01', NULL),
	('fbd48da6-214b-82ce-aa20-1ee1f8d2624c', 'bb092079-282c-86fb-aebf-3335c942dae0', 'sal19/steering', 'health-centre-public', 'MEMBER', '2019-01-01', NULL),
	('f9ac58e1-32da-80c6-bd27-76ad9545a2c6', 'baca69b3-2e80-8751-a78b-ce6520cab4ed', 'sal19/steering', 'rehab-private', 'MEMBER', '2019-01-01', NULL),
	('027784eb-959d-86d0-8a2b-96f66fb97839', 'fe1af7c4-c3b0-804e-af73-b316915da3ec', 'sal19/steering', 'rehab-public', 'MEMBER', '2019-01-01', NULL),
	('2bd53a94-e5e1-8730-8172-cc9f6abed277', 'a5af5a33-2432-89dd-b296-199f64af6dc0', 'sal19/steering', 'herrljunga', 'MEMBER', '2019-01-01', NULL),
	('f53539b2-ec0c-8014-aa97-dc250d395f51', '92c10994-4dbd-865e-bbf3-99d72c0b49e8', 'sal19/steering', 'vargarda', 'MEMBER', '2019-01-01', NULL),
	('0faabe19-86f0-8340-b274-4327906f63cf', '9c0c38d2-b019-8cab-8e2c-74d3f791d747', 'sal19/steering', 'bollebygd', 'MEMBER', '2019-01-01', NULL),
	('2bac5168-770c-8a12-b6d8-886829631116', '341b37fd-d164-8b82-acc4-0ae4c6b2933c', 'sal19/steering', 'boras', 'MEMBER', '2019-01-01', NULL),
	('0271e526-a9e1-820f-bb7b-656a841c6ff2', 'f443d6ce-9647-8801-9273-9ea9233f7928', 'sal19/steering', 'mark', 'MEMBER', '2019-01-01', NULL),
	('ece41107-0885-826a-b3e5-7e63f8588582', 'f8702c74-bfe7-8457-b5e5-8bf3eeed8c8d', 'sal19/steering', 'svenljunga', 'MEMBER', '2019-01-01', NULL),
	('3d353c55-5065-8f69-9e26-10cb176674f4', '09cae8c5-1cfd-89ad-bdf6-fc7255dee8cb', 'sal19/steering', 'tranemo', 'CHAIR', '2019-01-01', NULL),
	('67239c00-603e-803f-b6bf-7c56f113b916', '67b13874-3446-81c7-82c1-98a662a6c9ba', 'sal19/steering', 'ulricehamn', 'MEMBER', '2019-01-01', NULL),
	('45cd8ab2-8253-8c71-b949-9f75f84211bf', '86ac0ffc-c4e9-827b-a26f-9bd286a47fe8', 'sal19/steering', 'dental-care', 'ADJUNCT', '2019-01-01', NULL),
	('e3493c0c-4b0a-842d-a139-1e91a741ed61', '084a26b5-88e5-8011-9e5c-8c7d6f9112e0', 'sal19/steering', 'commissioned-primary-care', 'ADJUNCT', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('e692794a-107f-8793-b4ba-dae61467421a', '65a09278-50d1-830e-9ad5-30e7068415bc', 'sal19/steering', 'borasregionen', 'MEMBER', '2019-01-01', NULL),
	('9bf965c9-aeb9-88b8-8552-7f9169fe590e', '7037add0-44b7-8c1d-9c0b-b159091f2c13', 'sal19/steering', 'koncernkontoret', 'MEMBER', '2019-01-01', NULL),
	('1b43d2c7-896b-826a-b151-672a418165d3', 'a172d0d0-1d55-8de9-83d7-92fa7b8379c6', 'sal19/au', 'municipality', 'MEMBER', '2019-01-01', NULL),
	('544c8fdd-a5ff-8e04-94a1-700877cf519c', '5ac4b1bb-cbd0-855f-8265-9f49f63ef6bb', 'sal19/au', 'primary-care', 'MEMBER', '2019-01-01', NULL),
	('02dd7b22-717e-862e-9173-089fd22c1bc7', '1990c037-2dfe-8a85-a143-c371fb69d31f', 'sal19/au', 'sas', 'MEMBER', '2019-01-01', NULL),
	('6cb9835e-e158-8576-a10b-efd090c8e7eb', '79b8e736-3dfa-84b9-9d13-07537a28c50a', 'sal19/forum/grupp-1', 'municipality', 'VICE_CHAIR', '2019-01-01', NULL),
	('0c399d91-af95-8f6f-9088-957ed24ea510', '071e7925-d182-8bec-b47f-f0aedfd58254', 'sal19/forum/grupp-1', 'primary-care', 'MEMBER', '2019-01-01', NULL),
	('9abd4f75-ed4f-855c-9369-4aeb06323d52', 'fba8484e-dfca-8334-a8ec-1a1c73c5646d', 'sal19/forum/grupp-1', 'specialist-care', 'CHAIR', '2019-01-01', NULL),
	('d5997a9e-4405-842d-a0ad-d3391165e2f5', 'ae0fab46-a79a-8dbd-a290-02cc3602cf9a', 'sal19/forum/grupp-2', 'municipality', 'CHAIR', '2019-01-01', NULL),
	('01e6ab80-d50a-878f-bf66-5ff648761544', '2533a5ed-794e-80ec-af69-eb3ab196f760', 'sal19/forum/grupp-2', 'primary-care', 'MEMBER', '2019-01-01', NULL),
	('b28a0306-08d8-8676-99df-1c487c86ab6a', '7e7b3496-4629-8308-a15a-e9fbd9d08b0f', 'sal19/forum/grupp-2', 'specialist-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('445bc779-4b99-8e2c-be31-2a586a10e085', 'bfd02abc-f830-8d71-a22a-f3aa53ede6eb', 'sal19/forum/grupp-3', 'municipality', 'CHAIR', '2019-01-01', NULL),
	('be9c060e-04fc-8871-be5d-fae4a566341a', 'da32ebac-7fa4-8f42-beeb-43382bc1d8cc', 'sal19/forum/grupp-3', 'primary-care', 'VICE_CHAIR', '2019-01-01', NULL),
	('6f51ef94-b188-8e61-9d93-0c0a2e33bf43', 'b4a5c8fb-66e4-8ec1-ad94-a3ec795bcf7d', 'sal19/forum/grupp-3', 'specialist-care', 'MEMBER', '2019-01-01', NULL),
	('cefaf07f-28c8-8f06-8594-812983609184', 'fefb3194-925d-8472-b543-59a9c66257cc', 'sal19/political', 'valfard-och-kompetens', 'CHAIR', '2019-01-01', NULL),
	('d5a75d70-8230-818c-983c-e6375771adcf', 'd97513ce-ec33-8986-bafd-4a351a3452ec', 'sal19/political', 'hsn-sodra-chair', 'VICE_CHAIR', '2019-01-01', NULL),
	('91767335-6ece-8b88-ab3f-e85661de09c4', 'f9570b99-c06a-89fc-8398-9b761c631c73', 'sal19/political', 'hsn-sodra-second-vice-chair', 'MEMBER', '2019-01-01', NULL),
	('1e030eee-3ac4-801f-8ace-3580f2219202', '58271de7-c8bd-85f9-bef4-ac321dd59a0e', 'sal19/political', 'presidium-commissioned-primary-care', 'MEMBER', '2019-01-01', NULL),
	('1f2450cd-7343-80bb-9b5a-16e7b97bb6c1', 'aa6f573e-da0b-8585-a32f-496fe74eeabc', 'sal19/political', 'presidium-primary-care', 'MEMBER', '2019-01-01', NULL),
	('c01391f3-4849-8e28-84e9-cc5de4cec406', 'f7fbdab2-3656-8407-b322-0e9ad93c77d8', 'sal19/political', 'presidium-sas', 'MEMBER', '2019-01-01', NULL),
	('7461a6c4-1df8-8d2c-a78e-efeb4b5847d5', '2160460f-ae4d-8ad0-93f4-ea7a81866048', 'sal19/political', 'presidium-habilitering-halsa', 'MEMBER', '2019-01-01', NULL),
	('a17993de-e104-85e0-a976-c918ff86cf37', '60ed593b-2b80-8ad4-87a4-ae3c2855b5c7', 'sal19/political', 'presidium-tandvard', 'MEMBER', '2019-01-01', NULL),
	('8e775ad7-a0b5-83a1-a97d-4890c57c80ee', 'c6b94c7a-1659-85a3-bfa1-c1019ee3e4e6', 'sal19/political', 'official-valfard-och-kompetens', 'ADJUNCT', '2019-01-01', NULL),
	('4bd4f574-3b91-8417-877f-655e898fb6ec', 'f56422ea-f4da-853e-a8a9-6d2605328a5c', 'sal19/political', 'official-hsn-sodra', 'ADJUNCT', '2019-01-01', NULL),
	('b292d70c-4865-8aaa-a178-bed010c77745', 'd10b8159-8d8c-8f03-a773-1a929c43d54f', 'gbg26/local/goteborg', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('7a13018a-9500-8cb5-bf0f-dcb56487b227', 'cce0fca8-fbf8-88a3-8f2f-af3acf17737f', 'gbg26/local/goteborg', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('5288d1fa-7f24-8e3f-8fa9-2420c3e76dea', '2c14d3ef-bc1d-8ee2-8389-af1075016be1', 'gbg26/local/goteborg', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('a1640c53-08b0-812c-80ae-7f985b4fd5ae', '14aa470f-3f18-8de9-a111-92d7c8075a9c', 'gbg26/local/goteborg', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('cb8fcfbf-da52-89dd-b817-4320c3713c95', 'a8d6aa8a-abc5-8e43-a25a-bf0cbabedc07', 'gbg26/local/molndal', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('ec0d9f99-9cf2-8d4c-a193-5b0837dbb536', 'b9e31e77-10ae-8644-a2c3-b32a33b5abde', 'gbg26/local/molndal', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('7e540ffb-7eac-8777-ba27-95110a2c2a31', 'f95ce253-e819-888f-91f1-49ee34168820', 'gbg26/local/molndal', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('e23298e5-1fab-8a4e-9995-436c663ff180', 'cd9e6e2b-fd15-8f49-bebc-7062978aac88', 'gbg26/local/molndal', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('565ba12b-36fd-8f73-9a76-4ba5d63e3117', '4f48504a-dd94-8001-8f72-156cf2c17bdf', 'gbg26/local/harryda', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('0d41743b-912f-8cb1-8bf5-8d12cd57f1ff', '63f2cf04-3419-82d1-9789-7b9d4dda5b56', 'gbg26/local/harryda', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('bfd555ab-bf9e-8ee9-af4e-964eb64559d1', 'c850b76f-711c-8ef4-ac31-703844c22366', 'gbg26/local/harryda', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('8f69a0ed-9282-8df6-8af8-76470430fbe7', '38e20113-fcfc-8dca-a1db-cddf13ede681', 'gbg26/local/harryda', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('5207dd68-659c-8d09-97f9-1df48cebff97', '67cd0624-9945-8720-b197-1e26bfa1b3c9', 'gbg26/local/partille', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('27a0b4d7-e5b1-8c3b-8577-87d15b19431a', 'd32861c0-6409-8962-af77-5805bb046593', 'gbg26/local/partille', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('27b42581-676a-8cc1-966e-b0788f9bdc1a', 'da94f162-48e6-8fa9-9f05-f6459a7eedf2', 'gbg26/local/partille', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('654b879e-e709-8cc1-9344-d8dfe299e786', '9bccbb4a-c896-8e2b-ac55-38b85a8224c4', 'gbg26/local/partille', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('526a12de-c6bc-8de1-b12c-e8e34d28d107', '8f12fd4f-a16a-867a-b949-d1f0a80f8165', 'gbg26/local/ockero', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('ef30e0b0-80aa-8cc6-beef-545bcf3e2a18', 'ede581b5-f4ae-8b08-be35-bff9d10ceae4', 'gbg26/local/ockero', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('61e93542-f76d-8258-9410-ff780c346735', '3745262a-005c-8844-85cc-44e5d9c2c7b7', 'gbg26/local/ockero', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('3bcd0fba-2faf-848f-baad-8a5aea3f285c', '6d626376-4240-88a0-bcf7-560795d324fd', 'gbg26/local/ockero', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('7a509876-02b1-8bcd-b8c0-05d86d652210', 'b5dc831c-cbf0-8cc5-b177-f60313c345d2', 'gbg26/office', 'process-leader-1', 'PROCESS_LEADER', '2026-01-01', NULL),
	('bbfc799f-d235-8c28-846d-4dfdda714a70', '27447880-c275-8952-830a-fd94bb666615', 'gbg26/office', 'process-leader-2', 'PROCESS_LEADER', '2026-01-01', NULL),
	('bf01c24e-57a4-8792-8e5a-639ab675b00c', '6060b3a9-030d-89ed-b730-de54dec65cb5', 'gbg26/office', 'process-leader-3', 'PROCESS_LEADER', '2026-01-01', NULL),
	('1bf24c5c-04d2-8908-8271-1ad21f89f750', '8b69f1cc-e8b3-85dd-bbfe-513ef9f0d529', 'gbg26/office', 'process-leader-4', 'PROCESS_LEADER', '2026-01-01', NULL),
	('36117dfc-83f7-83ad-b7fc-504a6bd81f1b', '983e2fcc-968a-8295-90cd-448e74b5e686', 'gbg26/office', 'process-leader-5', 'PROCESS_LEADER', '2026-01-01', NULL),
	('10aa06bf-3909-8426-87e5-dff55532e5bc', '0f3604d8-d1fa-8901-b728-553d2508164f', 'gbg26/office', 'communicator', 'MEMBER', '2026-01-01', NULL);
INSERT INTO public.mandate VALUES
	('84d559d8-771b-8aa4-8f0d-aa0e5bc067a7', 'a4fbe4e8-6d3b-8a66-a230-d7f96022a3ce', 'gbg26/steering', 'goteborg', 'MEMBER', '2026-01-01', NULL),
	('3f5cc635-de42-8f2d-afda-d2b3d90ac3d6', 'aeae3ec7-01ea-8a43-8298-c6d4695c35c5', 'gbg26/steering', 'molndal', 'MEMBER', '2026-01-01', NULL),
	('3071bab5-8051-84a9-964a-f5c92d7bd86a', '85be316c-7881-87d1-b746-fb34d7043743', 'gbg26/steering', 'harryda', 'MEMBER', '2026-01-01', NULL),
	('cf30ca58-82d4-8bb1-89a9-434b874ad495', '285a57e5-4c85-8b45-8ed3-71a6bfdd2966', 'gbg26/steering', 'partille', 'CHAIR', '2026-01-01', NULL),
	('ffe2b30f-bfe1-8fdf-a6a4-cdbce9d54cc4', '611cefb7-b3b3-84b3-8399-f7f19ff77f14', 'gbg26/steering', 'ockero', 'MEMBER', '2026-01-01', NULL),
	('b7489e1d-fd0b-8def-ac74-6eac07b0932f', '11ea1991-b7f2-88e0-8ac0-84326ccd04d5', 'gbg26/steering', 'regional-1', 'VICE_CHAIR', '2026-01-01', NULL),
	('651f02e5-7c4c-8195-9d6e-6ad3e4d30592', '1f1d51d2-3619-8e92-9613-a0af7a654013', 'gbg26/steering', 'regional-2', 'MEMBER', '2026-01-01', NULL),
	('11ba9ad0-56ab-8d6c-81e9-55d45607309e', '661958d9-d1c2-8d95-a57e-ba639765f739', 'gbg26/steering', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('0a44693c-e4b0-87b4-a279-373fbbca4aa4', '0f374abc-ec71-8203-90f1-cb3cedee0cb1', 'gbg26/forum/barn-och-unga', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('9cd45332-759b-87ee-aef1-605f18dcb2e7', '5dcefd20-195d-8cf9-91e6-9e65d92f88df', 'gbg26/forum/barn-och-unga', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('9600adac-f83c-84f4-a48c-c8149d6e2d26', 'bcaa768c-e3e5-8ddb-82ed-024879f11958', 'gbg26/forum/barn-och-unga', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('1f1c2494-fa6b-8cca-95b8-250286f82c3b', 'fc26d914-1c42-8b97-af9b-a888e181e4d9', 'gbg26/forum/barn-och-unga', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('69a2fd7a-67e5-8a96-a4f5-029c162afabc', 'a131065d-a8cb-8601-b48e-668843dddbf4', 'gbg26/forum/barn-och-unga', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('5a3cee8d-d3a4-835f-b25b-a49a03b7bf90', 'e1014687-0eeb-825b-bee6-136ac9409f0c', 'gbg26/forum/psykiatri', 'municipal', 'VICE_CHAIR', '2026-01-01', NULL),
	('24e3629e-99a3-8f3d-a228-28ce05186849', '6d2e039e-d78e-8069-baa7-01dd99d51556', 'gbg26/forum/psykiatri', 'regional', 'CHAIR', '2026-01-01', NULL),
	('9ac639fb-662b-8a95-bafe-c60fcdb5ddb4', '816e4649-6ce4-830d-8416-c5d3805183ce', 'gbg26/forum/psykiatri', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('9960d155-177f-8daa-833a-28d84a7ef4b3', 'a668a4e9-e822-8880-be35-8fc8fccb7887', 'gbg26/forum/psykiatri', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('ba0b3478-1c8e-8b8b-a258-a88e0c5fc80c', '38c11097-377b-83c7-a7ec-0ba2f7cfab12', 'gbg26/forum/psykiatri', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('075bc282-299b-8165-b351-4f3bcca5f0d5', '667e3857-ce21-816d-a61e-f3cfad36e0cb', 'gbg26/forum/rehabilitering-habilitering', 'municipal', 'VICE_CHAIR', '2026-01-01', NULL),
	('f1a6b027-e2c2-8824-b99a-0b7540dfdd3a', '9b17a4f2-8f3e-86f4-b4ff-bc989475d94e', 'gbg26/forum/rehabilitering-habilitering', 'regional', 'CHAIR', '2026-01-01', NULL),
	('a857bb70-e012-848e-9752-3820d684f6e2', '0b4a4f73-edf9-8143-8aa9-e89ecca9e9e8', 'gbg26/forum/rehabilitering-habilitering', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('8f977964-3d56-83a7-8ae1-dd09c13c6e17', '61069a5d-c093-8a62-8e67-8d769a904824', 'gbg26/forum/rehabilitering-habilitering', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('207c6508-5c7d-82ad-a6e4-c6f8a700b8d0', 'ac0da6ac-1924-8c08-9f13-1274c1ea703c', 'gbg26/forum/rehabilitering-habilitering', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('e21d144b-35da-81bd-b433-98156daecedf', 'ad246503-1d08-87f6-a67a-8cd1fe96bd4e', 'gbg26/forum/aldre', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('e8c1e847-576b-83c8-ac60-cdc5c2854051', '4098148c-4cdb-812b-844f-d8d765e5eb1f', 'gbg26/forum/aldre', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('dddb6ce2-a4aa-8111-ba21-e7dbd11e7c22', '965e3593-aa5d-8e0b-8852-f27256bbe4b8', 'gbg26/forum/aldre', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('fee8df21-ee68-81d2-be52-0c655f40c8e3', 'bb4abb7c-560e-8008-b48e-8f8705a39648', 'gbg26/forum/aldre', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('a0d02667-b2db-8e3a-8458-6c43779ddb28', '730500c7-bd41-85b2-9028-1e58d191fc0b', 'gbg26/forum/aldre', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('4b96d249-f35f-8ecc-a9dd-107518c96dba', 'bbb597fa-0011-8cd3-bce6-482c79aff733', 'gbg26/forum/arbetsgrupp-1', 'municipal', 'CHAIR', '2026-01-01', NULL),
	('7bc80825-8930-88e4-a983-aafef3319159', 'a500e456-010e-8aef-8719-ac5e1203bfe4', 'gbg26/forum/arbetsgrupp-1', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('83f5eca9-21ed-8120-8aaf-0cd6fa2b6af3', '3b1ae219-29ac-8f02-b096-ec4d8ec2590a', 'gbg26/forum/arbetsgrupp-1', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('87ab8163-a0f2-8ad9-9f35-6cb98ca13897', '615c05bb-d884-8be5-b6cf-8d01a236dcc5', 'gbg26/forum/arbetsgrupp-1', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('07ce41d5-f2d7-8b59-a9f0-f896e21a9e51', '9152520c-15f6-8569-a9cd-1071d855a867', 'gbg26/forum/arbetsgrupp-1', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('e80dd0a8-6309-8ed3-8706-427c5316185d', 'd2851306-229e-8eb2-ac98-e907b994f8f1', 'gbg26/forum/arbetsgrupp-2', 'municipal', 'VICE_CHAIR', '2026-01-01', NULL),
	('ab0289ef-b1ee-8349-a369-e97ab49bea47', '00d3405b-413d-8fb4-982c-df880efd6644', 'gbg26/forum/arbetsgrupp-2', 'regional', 'CHAIR', '2026-01-01', NULL),
	('3e3a7d18-58ab-8be8-92f7-655da4dcdafe', 'e683adaf-cab1-834d-b368-f18fe342fdbc', 'gbg26/forum/arbetsgrupp-2', 'municipal-further', 'MEMBER', '2026-01-01', NULL),
	('06dbaed6-c10b-80c3-a083-62b32af7accb', 'ef1f52d4-9104-8d71-bd16-9d713bfe2615', 'gbg26/forum/arbetsgrupp-2', 'regional-further', 'MEMBER', '2026-01-01', NULL),
	('e3b6f09f-ce14-8326-b8e6-e1ca95638c2a', '78bb2fe9-5fa1-8f1d-a8a6-39e8375b2b92', 'gbg26/forum/arbetsgrupp-2', 'user-organisations', 'ADJUNCT', '2026-01-01', NULL),
	('975d9d04-2a97-897c-865f-6cc1be0b578e', '21249a5e-7b5f-84eb-a9ea-90cb4aa48667', 'gbg26/political', 'goteborg', 'CHAIR', '2026-01-01', NULL),
	('3f8d4bd6-b5e7-8441-a70f-bd16cfa02eaa', '7a5a25ef-da04-8838-baca-ca830cabc55b', 'gbg26/political', 'molndal', 'MEMBER', '2026-01-01', NULL),
	('483c9246-ea13-85ea-989f-0d1eefc143d4', '33a9da84-c21d-868f-83f2-478688ce4126', 'gbg26/political', 'harryda', 'MEMBER', '2026-01-01', NULL),
	('c998227a-e82a-8188-aea1-2043e040c2d3', 'ffda3b8d-265a-83f7-93c1-96bc6f7d803b', 'gbg26/political', 'partille', 'MEMBER', '2026-01-01', NULL),
	('b9addefd-29aa-89a4-9c45-ea807b53d89f', '5b4073ab-029e-8b95-9433-216262a607c0', 'gbg26/political', 'ockero', 'MEMBER', '2026-01-01', NULL),
	('587fccdd-8d16-85f4-b7eb-871e666382ad', '6f39feb3-1fa6-89f5-bfcc-c5090909a4b9', 'gbg26/political', 'regional', 'VICE_CHAIR', '2026-01-01', NULL),
	('2bf1f764-6c10-8edc-8acc-492306f4342d', 'b50d8980-f92e-819c-82f5-52007fb3c8a3', 'county/vvg', 'municipal', 'MEMBER', '2019-01-01', NULL),
	('75dbb06c-f9a9-8ca3-b5b9-62ed67472399', '9fef7377-97e2-8c92-8916-df04e7c4315a', 'county/vvg', 'regional', 'MEMBER', '2019-01-01', NULL),
	('41513f32-f743-8a15-8e75-e67a95747704', '04139c11-5c3d-8b96-84ae-a4bda6853d18', 'county/sro', 'municipal', 'MEMBER', '2019-01-01', NULL),
	('6568e02f-0c26-8a23-a68a-7bb8be2cf884', 'bb766d93-eb21-8b71-8a90-713dc6ddf735', 'county/sro', 'regional', 'MEMBER', '2019-01-01', NULL),
	('2240ef07-b161-8f62-bb9f-89a271d89f32', 'e72fd820-3fe7-8720-b4c0-bc4f449417d0', 'county/vastkom', 'gr-1', 'CHAIR', '2019-01-01', NULL),
	('ef8bf40d-ec4f-816e-be6c-4b72b438f565', '26a298b0-0e44-8a4d-8a92-158acbdbcd39', 'county/vastkom', 'gr-2', 'MEMBER', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('91d3bfa7-1886-8886-9481-13d5eb4fde1b', '483f1c96-e643-839e-bc75-76e66f00f46e', 'county/vastkom', 'gr-3', 'MEMBER', '2019-01-01', NULL),
	('aeacd711-9ece-85e6-9df6-85aebdad1966', '38cdb6a6-d234-80e0-848f-2f35bd0483a2', 'county/vastkom', 'gr-4', 'MEMBER', '2019-01-01', NULL),
	('6919d602-dc48-89e1-957d-49bd04a71074', 'd4115d74-00ae-8c3d-9458-58f6fc0ab8c6', 'county/vastkom', 'borasregionen-1', 'MEMBER', '2019-01-01', NULL),
	('4feb5454-e6c2-8886-856e-0cdb0abc2554', 'b687d142-eff1-89e5-94af-584a1036467f', 'county/vastkom', 'borasregionen-2', 'MEMBER', '2019-01-01', NULL),
	('ed51f446-a0c4-8f5f-968c-4666ac556c6a', 'e8d45f1c-8700-8437-89f1-e4167c5caf64', 'county/vastkom', 'borasregionen-3', 'MEMBER', '2019-01-01', NULL),
	('fd9d9a6d-f651-8bb1-9601-9031a31a99ef', '8ce6319b-a8e0-8323-ae4b-1d3a34be95ad', 'county/vastkom', 'borasregionen-4', 'MEMBER', '2019-01-01', NULL),
	('d424f5f5-6bf1-8350-9654-6bbfd2c36044', '76e16e22-e979-8d44-9eca-3e56e67f2e22', 'county/vastkom', 'fyrbodal-1', 'MEMBER', '2019-01-01', NULL),
	('c950be02-c1bb-8bf1-902f-95e85533a48b', 'a651f804-5416-8668-95aa-31bd0551709a', 'county/vastkom', 'fyrbodal-2', 'MEMBER', '2019-01-01', NULL),
	('94284de1-5329-8bec-83c0-f09bc0e8af7f', 'e94f5306-215c-8a8e-8681-aba05f6812c7', 'county/vastkom', 'fyrbodal-3', 'MEMBER', '2019-01-01', NULL),
	('638eb4b8-185f-84fe-8595-2465ac7e60ff', '054ec205-b912-8836-a95f-11e28fe7905f', 'county/vastkom', 'fyrbodal-4', 'MEMBER', '2019-01-01', NULL),
	('59472163-95a1-8b67-85c6-05cb694edd4d', 'fd0b199d-65f8-8704-a491-ab123d533b63', 'county/vastkom', 'skaraborg-1', 'MEMBER', '2019-01-01', NULL),
	('71e5453f-5510-830f-a0b7-69f9970dcc20', '056a2c31-e671-8c5a-bab5-6467e3ead275', 'county/vastkom', 'skaraborg-2', 'MEMBER', '2019-01-01', NULL),
	('e6fac7a6-0674-8f9a-bbb3-d0dc013a4993', 'aa6a36a4-944b-8d77-8ba4-494864a805aa', 'county/vastkom', 'skaraborg-3', 'MEMBER', '2019-01-01', NULL),
	('5449eefc-a636-8208-9df0-34774e1853b2', 'f7014939-9767-8384-9101-d7a1869e8917', 'county/vastkom', 'skaraborg-4', 'MEMBER', '2019-01-01', NULL),
	('70231d3b-1528-89e9-b522-1d25365c3c25', '14d29171-d9a7-8d03-93f8-71bee48065b4', 'county/vastkom', 'secretary', 'SECRETARY', '2019-01-01', NULL),
	('f67d4b8c-7e8f-8f4f-a53a-cc8483ae0a73', '03ccd121-eb16-8492-b55e-42e315c4288b', 'county/gr', 'chair', 'CHAIR', '2019-01-01', NULL),
	('99d154f1-ee1c-8454-ae5b-530d5d76fd3b', '6e5d54b4-a3f1-84d2-b6d2-501748a082a3', 'county/gr', 'member', 'MEMBER', '2019-01-01', NULL),
	('38c64bf9-238d-8374-bc06-59b467b159a6', 'f21e6d3b-1752-860c-b51e-f79c53dfa2c9', 'county/gr', 'secretary', 'SECRETARY', '2019-01-01', NULL),
	('062e519a-63c0-845e-a1bd-53e0c9aec841', '37444663-49b0-84c2-9396-92b94ad8ee46', 'county/borasregionen', 'chair', 'CHAIR', '2019-01-01', NULL),
	('1d23783c-cc66-898e-94c1-2243d4d7e5fd', '905faf58-d010-8ee8-ad0f-ca2a17641417', 'county/borasregionen', 'member', 'MEMBER', '2019-01-01', NULL),
	('a43cbc66-30e9-8d3e-b65b-5079a023b987', 'e176a00f-bba7-8a80-8d9f-953f60220998', 'county/borasregionen', 'secretary', 'SECRETARY', '2019-01-01', NULL),
	('b434f750-76f3-8e18-a312-ed22a380c603', '64b7d84e-21e4-8636-964b-e0cf96c4db80', 'county/fyrbodal', 'chair', 'CHAIR', '2019-01-01', NULL),
	('3ac9b929-52a7-8357-91e0-4071393451d5', 'bfcddd77-2658-8fd4-9953-f5804cc3eb1f', 'county/fyrbodal', 'member', 'MEMBER', '2019-01-01', NULL),
	('cbe7f7ed-5e53-89f9-99ca-ca6e8488d79f', 'dcb5649a-b4d7-8374-9cd8-4c535d65bcd1', 'county/fyrbodal', 'secretary', 'SECRETARY', '2019-01-01', NULL),
	('f6ce8207-a932-8498-bf0a-e6f91148632e', '60bcbbe8-6b05-8ce2-84db-4721ecd1b0c7', 'county/skaraborg', 'chair', 'CHAIR', '2019-01-01', NULL),
	('f3dce506-c993-8b3b-8b0b-ce6231e326d5', 'c56b76a8-3eb9-8e0d-8847-10b90039aa62', 'county/skaraborg', 'member', 'MEMBER', '2019-01-01', NULL),
	('e7075404-8c52-8abd-9bfa-20e68c5c6d82', '559ceab4-f3dd-816c-a9dc-99206262d50d', 'county/skaraborg', 'secretary', 'SECRETARY', '2019-01-01', NULL),
	('59ee9edd-907f-81ee-a2a0-a0737f373959', '3c9e761b-28c9-86c7-bf7f-6274c8e92942', 'party/amal', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('c113dee1-4001-81ce-9779-604e9dfda3f6', '40de5b44-8957-8a41-8445-e8aa17e77dd0', 'party/amal', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a00dc140-62af-82d9-89d1-522f0951665f', '083d37c2-77c2-8cc5-940c-5925271f5912', 'party/amal', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('441f66f7-6f09-85f7-bb30-cdd31b637d3a', 'eff04718-c4cb-8751-82f7-060ab900a59f', 'party/amal', 'council', 'COUNCIL', '2019-01-01', NULL),
	('4124d4ce-b4d7-8327-adc9-f44872e60481', '6f407145-ceab-88e1-8d97-eaa8a8549f3e', 'party/bengtsfors', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('33e36004-bae7-8d32-8cd0-6581652ea4ec', '069fcd0a-a377-82e3-a6c7-00dea6f56c76', 'party/bengtsfors', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a12f083f-ac23-888c-ac5d-f9158e7650d7', '4b9227d1-1a61-8a25-957e-30b5a780a87d', 'party/bengtsfors', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('0790a199-361e-8f3f-a77b-81634e43bcc8', '5bb0f597-b152-847c-9c81-bca8fca0f1bb', 'party/bengtsfors', 'council', 'COUNCIL', '2019-01-01', NULL),
	('3ebd439e-d2e9-8a96-8461-1919b0637a92', 'b8f2a338-1ec5-8474-9554-ba920ad5c3c7', 'party/bollebygd', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('dc3d35dc-e9f7-8cf6-a8f3-65cd6fc40d49', 'cc2f1e8a-0be3-8aca-ab4a-f96ea5195e99', 'party/bollebygd', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('0cba7e80-2c3c-8d65-93e8-3008cc8e5709', '7f552bc8-e78b-80fa-8eb4-a4b08e469b53', 'party/bollebygd', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('b18ed0f6-cdad-858b-abe9-5de2652530c4', '97d76b38-d3df-8c38-8af7-e4094b8ad4cb', 'party/bollebygd', 'council', 'COUNCIL', '2019-01-01', NULL),
	('fe259f4f-c1ad-86d5-bbfc-63615d608266', 'f290a780-8e66-85ae-9be2-e288bc7102f3', 'party/boras', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('80072c84-fcd9-87ab-9d22-bf6ac7dd3aee', '76803107-3cea-8367-aa4f-033d4e5fc144', 'party/boras', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('ee2a8763-9499-841b-93ee-569d055f1161', 'a4e280b9-715c-8c94-864d-678377a1ec81', 'party/boras', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('80b308fd-def9-8e22-9cd7-1a130967ed58', '3d3f25c2-0dff-8e3c-9575-df456adca35c', 'party/boras', 'council', 'COUNCIL', '2019-01-01', NULL),
	('f4b070a2-3d69-8907-8fb1-036ddbadd31d', '6724e914-f416-8c09-a6d5-de4d11ac3b46', 'party/dals-ed', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('58db1006-4844-850c-9b3f-55353e951a92', '27a756b6-0135-8d39-a859-9ffd5b26a01c', 'party/dals-ed', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('b3d7c4b8-178f-8ed3-a3cf-0bfcd02606a7', 'a3a2ed91-828e-847f-81f3-7710a078c113', 'party/dals-ed', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('f2b11cc6-6589-85cb-ae1f-68bdc86e3589', '9c479394-994e-8f0d-9f80-b030e065a684', 'party/dals-ed', 'council', 'COUNCIL', '2019-01-01', NULL),
	('cfd3fb96-2537-89e9-ab99-a555c712c037', '2e422c52-f352-8075-a4c1-70332dae3e9e', 'party/fargelanda', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('abebf789-4ebf-8dca-9837-da7079544324', 'c1694eda-ede9-85f6-b3fe-cc4816d7e212', 'party/fargelanda', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('1f6927ef-b403-87e6-b007-29868753b762', '6c2f10db-99ac-8ad1-838f-070748d6f03b', 'party/fargelanda', 'executive', 'EXECUTIVE', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('ba45a03e-9183-8506-ba67-6ecbb00491a8', '66bb6278-aae8-8339-9641-cb433f0daf9c', 'party/fargelanda', 'council', 'COUNCIL', '2019-01-01', NULL),
	('610d5f19-3e03-824d-bbd0-995378d45f2c', 'fc1fbb81-b04d-8747-9c81-66df73bee7b0', 'party/goteborg', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('e3fe5819-c67f-8c76-8b05-bf86e5cfeeac', '07603c84-de2b-8ee1-901c-81ed43d26144', 'party/goteborg', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('0fb53ab9-7102-8e3c-a3d0-bac97421e2d2', '4e5c2de2-32db-88d8-9096-19d57ed48326', 'party/goteborg', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('91296a04-c44a-81a3-b05b-517d732d1aa9', '89f7103d-5659-8f09-98b6-04bff5da96cf', 'party/goteborg', 'council', 'COUNCIL', '2019-01-01', NULL),
	('ebb63626-5a38-8db1-a2e9-0f0afebaadc0', '7a402df7-8afd-8cff-bd4c-871678cbe830', 'party/harryda', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('4b5e49f1-7a5a-8966-bf3f-e6cffb841edd', 'e6f8af19-4f8a-86d8-b5e8-a198f0b2580e', 'party/harryda', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('b59d3268-f738-8e2e-9a75-2f600291369b', 'e2d3fb1a-72c9-8b58-b1bd-d54efc4be205', 'party/harryda', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('8ad059ec-9ec4-81b8-b47f-bbd32a299459', 'af704eef-fc06-8a95-9572-91c84e31e6f0', 'party/harryda', 'council', 'COUNCIL', '2019-01-01', NULL),
	('4ddf3555-b953-8ba9-91fb-5bd4ed64b657', 'aa616ffb-1181-8cee-9b77-c0e12cb5b095', 'party/herrljunga', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('ee1b0963-4439-89e4-bc1e-752e6cebafc7', '42180e48-357b-8378-b502-d35690ecde67', 'party/herrljunga', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('8e17b3ad-ec63-8a49-8eb0-b647c01ec23d', 'ee03e1f6-9ba1-825b-b68b-7880ea8f3c14', 'party/herrljunga', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('dc0ce76a-7160-8bd5-83c3-95682c3d727a', 'c55b8822-ab04-87d4-bf91-e159e2d1eaf8', 'party/herrljunga', 'council', 'COUNCIL', '2019-01-01', NULL),
	('a3e8db4d-4707-8998-bed4-fa2b540c14d5', 'd193ef6e-ae69-8f43-a8f6-46052035a457', 'party/kommun-29', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('9d2d12ab-6246-808a-b6fd-73ec6983c79f', '878ed2d9-d7e3-8ac5-8849-a5b21fffca7d', 'party/kommun-29', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('f6053240-f27d-8061-8a9d-25dded1503c6', '0de321ae-7510-82c3-b16f-867f8d4f7ad2', 'party/kommun-29', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('51d1da2f-74c7-8ea6-9729-64283c0001ce', 'fe68b96a-9b59-8477-a1fd-379d1da30513', 'party/kommun-29', 'council', 'COUNCIL', '2019-01-01', NULL),
	('d5548cca-4f82-8fa0-8e32-2769af88fb3d', '40c3f083-7d90-80d0-b982-2d519c4e62e3', 'party/kommun-30', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('ebf9e94b-82b1-8de9-b3b5-be6210ea5a50', '967a339b-c67f-8797-b553-c7446c396088', 'party/kommun-30', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('4771157f-ebdf-8dc2-a4d8-96b7b77516fe', '052215aa-dc0e-87e1-bf9b-393c02b27c6a', 'party/kommun-30', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('069b8017-59ff-839d-99dc-df5c1279201f', '99e9a1f3-7fca-841a-9802-7528f204ba7d', 'party/kommun-30', 'council', 'COUNCIL', '2019-01-01', NULL),
	('17338053-d04f-8d34-ad27-946bc4d406db', '680086d9-ed9b-8b0d-83d3-9fca1eff7a0d', 'party/kommun-31', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('50113974-41fc-8c95-a78f-2abee90e9744', '530c88eb-c745-8f95-94e4-e1d207eae38e', 'party/kommun-31', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('68a6189d-e001-875e-8fe4-ed370d0c37ef', '9b258a91-911f-83d5-9bc4-6c5ca5f27398', 'party/kommun-31', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('5ae4c3e7-2abd-8f3e-9217-4bb54f303b26', '5ea61e73-3038-8f0d-93ab-71bed78a8bb9', 'party/kommun-31', 'council', 'COUNCIL', '2019-01-01', NULL),
	('578f4042-a93f-80b0-8088-58af7a47ceb8', '6fbe4874-7fe6-84de-a8d4-19c43c7dc8f7', 'party/kommun-32', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('9027c5e7-bf3b-8f93-a3c7-c255ecb82bbc', 'f9017a02-9c28-81dd-9caa-62d6bd282656', 'party/kommun-32', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('7545387d-9a32-8ae6-980d-c89f8285cf25', '6b915416-06c2-8449-aac3-1914c5d70d24', 'party/kommun-32', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('d89a53b8-f2e8-806e-97f9-e1693759b76b', '759b5337-caa1-8bb4-9b3d-8d6d78505ab8', 'party/kommun-32', 'council', 'COUNCIL', '2019-01-01', NULL),
	('2993c769-b241-8c29-8d33-9c0535ca8d1b', '8579c7e7-39fa-8ac7-8ce6-0428d79c711f', 'party/kommun-33', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('7905871d-8080-8741-b552-5c3f241e137e', '877bced3-09e6-8f49-9784-73296b242088', 'party/kommun-33', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('4e17c4ab-5363-88f0-ac65-d88d85bfc561', '0b126f2e-4ed9-8c8d-ad5e-8e355434d2a9', 'party/kommun-33', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('717770bb-dd20-81ea-ab50-bcb85e49ddc4', '62dd8e15-2b5f-85ca-84a8-799487cee8e1', 'party/kommun-33', 'council', 'COUNCIL', '2019-01-01', NULL),
	('92f9fcea-0f63-8da6-89b9-763bc366a0e0', '0f3501a4-9d27-83f9-a7db-f3473a62c6d7', 'party/kommun-34', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('b9b07de1-ec7a-8402-9ce5-ac7a0f4aed05', 'd5340311-4f69-86a1-95f0-02f859e6210f', 'party/kommun-34', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('4c6a85e6-7bf6-8a79-912d-b54032791678', 'b5dd77d2-1920-88cd-9dff-987d605d35e9', 'party/kommun-34', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('73328f2f-d1aa-8b51-96d3-0b23562c6a20', 'c31e82a6-a61c-841c-9110-9529ce2508aa', 'party/kommun-34', 'council', 'COUNCIL', '2019-01-01', NULL),
	('ca3ae0f6-694f-8a3b-9a4b-b1cfe25f6d0c', '73b0df19-f1f5-8764-9c39-a91e322f5aab', 'party/kommun-35', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('bfc26cd8-fb47-894d-96f2-08d77b5e88dc', 'e7779a2f-a3ef-86bb-81e9-bc2081d8ea42', 'party/kommun-35', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('3f1a0934-4f44-8574-817b-f7c81e52243f', 'cc9df139-df07-8b3b-8795-adb1cc68fdbb', 'party/kommun-35', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('d97e0fa5-1627-82d4-965f-8a0177c04557', 'bc8be34f-c7ee-8ca0-a529-6537e5403ebf', 'party/kommun-35', 'council', 'COUNCIL', '2019-01-01', NULL),
	('c379c1b7-81ad-860c-ad3d-529596d78a2b', '2e8d026e-8ab8-84d3-ad5d-1775ce0b140b', 'party/kommun-36', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('436c9acd-60e4-849f-a88b-b77b6226f22d', 'e3516110-d1d6-8196-8492-ce9411671e22', 'party/kommun-36', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('17c900ab-4927-814a-9f65-70a7960dd841', 'd25d1ca9-2bce-8f41-a65d-82b4c38c7065', 'party/kommun-36', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('be225a8d-3726-8955-8c82-f489e44fd283', 'd29023ee-9011-888a-856e-a0295c44c41e', 'party/kommun-36', 'council', 'COUNCIL', '2019-01-01', NULL),
	('a1bc3260-a510-82e3-8df3-603732a94f52', '16d978ab-56ec-815a-8c38-44a2c4e6bc05', 'party/kommun-37', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('91f1adba-33a1-82b1-b299-345faaf0ba1c', '841d0f26-b5cc-8f4c-8ebb-541eebb936b4', 'party/kommun-37', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('1c108944-1ab5-8107-ae7d-cf443bf56269', 'a112dddd-3694-8a50-8960-d9cb7b3318f7', 'party/kommun-37', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('a546c995-1b2e-8ef3-8513-ea819a9610cd', '6f5d68f2-d75e-84db-b4e6-b5cfbdee6512', 'party/kommun-37', 'council', 'COUNCIL', '2019-01-01', NULL),
	('4b65a5b3-a3ba-8a70-8a3e-226e4fe42d26', '24e3860a-89ff-89d4-97b3-248bdc96f923', 'party/kommun-38', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('537ce1ea-8d45-8aef-a506-cdf01d36537a', '6de50fdc-cac7-8797-81e4-86b16eecce7c', 'party/kommun-38', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('5a903041-c9a7-8c5e-bedc-bb5cfbc09a85', '9aed37ee-8734-85c9-be5a-f87f555c8252', 'party/kommun-38', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('4cd290c7-f3ec-8e9a-911d-4b497c8f76b4', 'ed3f3154-ea9e-8ccb-b009-47d56433e522', 'party/kommun-38', 'council', 'COUNCIL', '2019-01-01', NULL),
	('e2a8804b-4f13-8bb6-b696-6e88c06c056f', 'c7a8df09-32e6-8e17-bdd6-729d0ad5b633', 'party/kommun-39', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('a1abc3c0-9908-87a3-8cba-5eb143a3e6be', '0a783562-889e-8851-88d5-19c281f6e1d4', 'party/kommun-39', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('579922e0-b9d2-8f8c-8e46-ec0380a9e2bf', '46cb67ab-1d55-84f9-b94f-1ea8a32678e2', 'party/kommun-39', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('18d499fc-09d2-8a6b-bef5-aead68861633', '25b18a54-64a4-8aea-830a-5d70eb3fcc51', 'party/kommun-39', 'council', 'COUNCIL', '2019-01-01', NULL),
	('44ac8523-deea-82d3-868b-404d58175f9d', '85b1900d-1387-8e41-b70b-155335364e3a', 'party/kommun-40', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('075f719b-5117-823b-b35b-2d60112d316c', 'c178bd2b-1b20-8094-9be9-7d79fd956fac', 'party/kommun-40', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('1c32ec5b-dbae-8fd0-b617-d4ab53f49cc5', 'e2b5f147-8ad7-8ba9-83bb-2abf7cb639e8', 'party/kommun-40', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('c0c30ec2-f40e-8c64-b616-57745fa2a5a1', '87b7305d-9f7b-8467-940e-73b54ef0dd2d', 'party/kommun-40', 'council', 'COUNCIL', '2019-01-01', NULL),
	('04253427-b96e-8712-b6f4-ba6001759c41', '2ed928de-b60c-8351-a424-d0cc4b9ce755', 'party/kommun-41', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('1c59ebc0-9fd0-8db6-b0cc-601f14cdb067', 'd45133e3-7c06-8ab3-9ee6-6978e52d6eff', 'party/kommun-41', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('6d33ac30-58a3-84bf-894c-7d473bad95c8', '7a4a0696-9439-8730-9c03-356f11f50dcd', 'party/kommun-41', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('c135107d-e992-8481-80aa-dd924293dbdc', '3b22701c-ea19-8121-adfc-2203e6552904', 'party/kommun-41', 'council', 'COUNCIL', '2019-01-01', NULL),
	('7186ce51-eabe-813b-88c1-e456e1ea6520', 'bc89862b-6985-8d06-9021-21aaeeb42502', 'party/kommun-42', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('c789481b-ebc1-89c0-bb15-3da455a054fb', 'e583205d-5f6d-809b-ab26-d432f95f0850', 'party/kommun-42', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('26dce1e4-82ff-8bc1-b828-1aa106c03104', '63d562f1-533d-84c4-a5b9-cd17a7a22e2b', 'party/kommun-42', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('3fca36a9-ec46-8b2e-862c-d3a13f57ef01', '056d0882-c449-8d4b-8614-540dde0a1163', 'party/kommun-42', 'council', 'COUNCIL', '2019-01-01', NULL),
	('efbd13bf-41b4-87ef-8323-b8d77e9c771b', '6bc79808-0090-80db-b793-f16628ac215d', 'party/kommun-43', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('0ec34e5a-e3f1-87a7-8b97-9b568f8a0552', '76c67257-2456-8398-88a0-4549fd93116e', 'party/kommun-43', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('ac4cce03-8db5-8cd3-bc53-9ccb4e0648e4', '254cf43e-cd92-8508-9799-58880bf3775b', 'party/kommun-43', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('46198c53-e9b7-8e5b-be21-88b0ff20ce68', 'e2145a12-c44a-8257-9c9c-ab9261f4a0ee', 'party/kommun-43', 'council', 'COUNCIL', '2019-01-01', NULL),
	('770af95d-2976-85f1-b7ea-92ccb75833ba', 'e7ef5c76-86a6-82f6-a266-4c81153edd7c', 'party/kommun-44', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('86f29cc8-4a57-834f-a32a-0fcfb293e636', '0dfd26e5-0943-8b7d-86fe-3ea31fe4449d', 'party/kommun-44', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('6ba03846-a1ca-8d9a-b365-ec49796f5c59', 'd2ff0deb-ac2a-8d8d-ac8f-1486d5b558d2', 'party/kommun-44', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('686b6cff-8f62-89ba-aacd-7a130388bca5', '6ed9df5f-6820-81f6-b790-85720e5806aa', 'party/kommun-44', 'council', 'COUNCIL', '2019-01-01', NULL),
	('368440ca-1a09-81f4-a0bd-f4d86edebdb5', '3f27a69e-8a50-8874-ba79-615c7d432b86', 'party/kommun-45', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('5eadad1c-0fd8-8a24-bf35-4c0179ba549e', '8bb2d043-0a81-81c1-85e1-dc45c7b39c92', 'party/kommun-45', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('2fc506bc-ff65-84ef-9971-2b8ea8cc4e6c', 'e4eeb672-fa3e-8621-bc1d-9db6a05b25db', 'party/kommun-45', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('2d40a49c-fc9a-8fee-8137-052a6898fa7e', '2abda071-c494-8de8-8534-43a3e1d97cd4', 'party/kommun-45', 'council', 'COUNCIL', '2019-01-01', NULL),
	('0a19e05c-0295-80c1-aa38-936017cb117d', 'e7f55818-6fad-810f-9b44-bc73dd0b1a4c', 'party/kommun-46', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('2fd644db-0448-8e67-9abb-b840a1f8835d', '3cdfd047-b2e1-8f42-8ac8-7c75a22091a2', 'party/kommun-46', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a7e44096-0190-8dc9-9ab2-6bca21000277', '52c82d7c-a313-884e-bea6-e138d1b5772e', 'party/kommun-46', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('3f1d97ad-0ad9-8719-b3c5-7023766eb810', 'bfbda7ff-c884-8b8e-8b85-b554a69f1817', 'party/kommun-46', 'council', 'COUNCIL', '2019-01-01', NULL),
	('996c5dd1-2c33-8aa4-b793-a7b4a31ba858', '843d65a2-b81b-8e4f-a732-a78bdb893e77', 'party/kommun-47', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('39c27f92-c230-8c6e-9f1b-0b33ca6278d0', '7b9c5601-d758-8995-8584-0e273ed54918', 'party/kommun-47', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('828a3e98-ecab-8f14-b6c9-8f6a502ccabc', 'c020ce24-746c-86e3-90e2-cf38c439ca4e', 'party/kommun-47', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('e325b966-f93b-8bc1-85da-68d79445f686', '7785d861-ed46-8d9f-9b52-83cfbbb8297e', 'party/kommun-47', 'council', 'COUNCIL', '2019-01-01', NULL),
	('94f167c4-86f2-8169-850b-fb215e1ae562', '28c70a0f-7157-8673-9a5a-0ced33e0b296', 'party/kommun-48', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('7e491ec3-a475-86e0-8de7-4f749be19a26', '6e16b4de-103f-88c3-931c-f728efb9c013', 'party/kommun-48', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('c0fcb540-7de9-883a-b208-7ba8855d129b', 'af67d9d2-1d1b-88a7-ac71-61e5179bea43', 'party/kommun-48', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('63d305de-6d9f-8d3c-b667-b1ee26d64c11', '56f64dba-75fa-8b36-9e68-eca2cc5f0e45', 'party/kommun-48', 'council', 'COUNCIL', '2019-01-01', NULL),
	('8b6d0f02-b646-8126-a01c-ca5b9a2f4e29', '46700267-04e4-8e77-9306-aef0298966b2', 'party/kommun-49', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('49326366-0f8c-8227-992b-4e502975b829', '622f111b-ca2c-8758-8cb0-ea7844ce083a', 'party/kommun-49', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('54b1819b-f49b-87aa-9ac4-2f8f828b30b9', '44254285-7b34-8c4d-803d-7e40e4e0de2c', 'party/kommun-49', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('15ed3cba-3f86-826f-8277-f74f9ee92912', 'e206298a-7df4-8480-b554-6614ed435435', 'party/kommun-49', 'council', 'COUNCIL', '2019-01-01', NULL),
	('3f44812d-23bd-8560-8860-39802e56b04b', 'c1ed4c16-8769-88f7-818a-3fa16dc9ee95', 'party/lilla-edet', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('f6064e82-03dc-8be3-b760-cb13236e20b1', '32f6164a-35d8-8f9a-b817-74f1bfd1f109', 'party/lilla-edet', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('348c7a74-ef3e-847c-bfc6-9100fd65003f', '1beabc2a-236c-8b7e-9d5f-119b65851841', 'party/lilla-edet', 'executive', 'EXECUTIVE', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('54801882-295b-8da5-8e41-c55845de1026', 'c12b9528-f08d-8d51-a8e1-50e77ef91670', 'party/lilla-edet', 'council', 'COUNCIL', '2019-01-01', NULL),
	('de2c86ca-743f-8809-b118-1b06fef79fea', '14bb5742-c918-8522-a779-83bcfbd50233', 'party/lysekil', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('624436d7-0e9a-842c-a48b-daa1773fdd2d', 'c059e304-5576-86cb-b789-ab477c530d2b', 'party/lysekil', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a2397810-9638-8737-8072-d98b0487d25b', 'b5632f0f-67e7-87e7-9105-21cbc3c112f4', 'party/lysekil', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('d08f23ce-fb35-8837-8b4a-3d98d31e9b00', 'e8e2087a-6575-8b51-ab0b-7918642cde5a', 'party/lysekil', 'council', 'COUNCIL', '2019-01-01', NULL),
	('638ef063-6243-83ec-abd6-4a65607857f2', '1eff967e-2770-8b4d-be26-500746246873', 'party/mark', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('b7603c40-4a3b-82e9-81e7-da458cbcfc74', '71077704-6598-8087-bb4d-634f5d47b003', 'party/mark', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('e62692d0-0d1e-857a-87d8-263f4577d645', '646010d4-26fc-8f9e-bf0a-42e152df0b1a', 'party/mark', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('2638f7f7-d15e-8178-bf49-6946627f2d9b', '23deeabe-1bce-8a57-bdf1-191cfc63b8eb', 'party/mark', 'council', 'COUNCIL', '2019-01-01', NULL),
	('06ec6967-bb25-8f27-919d-abee5c5eb6ab', 'ae8e7875-538b-8272-98fe-38a52104258b', 'party/mellerud', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('ecb47274-99db-81fb-800b-1c86c7d2feeb', '977cdd42-fd9c-87de-b19e-8bd51a4e3770', 'party/mellerud', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('6dd11f8d-8651-8e6e-8bbf-51bd6f6438bd', '4847d448-ea2a-80fc-8c0e-38c0ea3483f2', 'party/mellerud', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('65b8fe93-91d5-876f-8de4-0935a0554cc9', 'ce9e7974-5a84-8673-a4be-b9052578b784', 'party/mellerud', 'council', 'COUNCIL', '2019-01-01', NULL),
	('4433d2cc-ad58-8974-920c-e41f852f9848', '5590f933-6e82-8309-9c17-7fce0f88d607', 'party/molndal', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('45b24395-8e8b-8db1-bbcb-d585bbce2dbb', '0f490e7f-bbe9-883c-b457-4e8f5c964c00', 'party/molndal', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('d20247e4-357d-8d2d-abd5-4d55704905e8', '7372ef93-b926-8112-a430-f75c2e47776b', 'party/molndal', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('4ef684dc-432d-81aa-9c58-ca6c00bdd91c', '414be679-3506-85c5-8371-d701b0b65f29', 'party/molndal', 'council', 'COUNCIL', '2019-01-01', NULL),
	('845450be-484c-872c-a1b7-9bb2d7cf226c', '9125bc70-03b1-828c-b4f5-16ab260df4f9', 'party/munkedal', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('8af99b85-d213-884f-9bc0-fc23a8a53eb6', 'e0881707-4294-87b8-9c59-3a627ff7440b', 'party/munkedal', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('0d67f0f2-f407-8371-a04f-79d00375228c', 'b0787342-f8b7-83e8-ad77-8305152108d7', 'party/munkedal', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('f66de383-c4ca-8997-8ded-f3a99d6e5637', '42fa40e8-6ba3-8eb0-b677-daf8373d386a', 'party/munkedal', 'council', 'COUNCIL', '2019-01-01', NULL),
	('786fee67-5450-85b7-949e-44d06961b3d0', '658f9975-3c07-83aa-8a81-b8e08efe32fa', 'party/ockero', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('bb363d91-4627-8826-aa0d-47493d30b087', 'ccb10fa1-991b-8a53-9b82-440e5d5d5a3e', 'party/ockero', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('5b921c48-5802-8f94-be40-81dc29036702', 'cc8f558d-544d-870f-844e-483088e5f888', 'party/ockero', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('f481e316-f98d-8021-abd1-63e754f84899', 'b35bd4d1-5d40-8f3d-8147-f9f4428dfe99', 'party/ockero', 'council', 'COUNCIL', '2019-01-01', NULL),
	('4df9527b-f4b4-887f-922c-7b0fa34f17ae', '4d5581d2-a783-8eb4-841d-d63b34d62566', 'party/orust', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('50983f52-0bb6-83dd-ad03-a14340ffd312', '6c02eccd-75c0-84e5-a69e-d576ea153ce4', 'party/orust', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a9c1ca59-36e5-86f2-acd0-445adf44bb78', 'a60414ac-3fe3-8c38-9e08-16ad932f25be', 'party/orust', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('64caee97-c76c-8318-8879-27cf5930b771', '67026dca-8fa0-8a41-ac3e-a29da6902884', 'party/orust', 'council', 'COUNCIL', '2019-01-01', NULL),
	('3371bcf5-5d5c-86ce-89c4-129737d53e0e', '73e21c93-1889-86b0-96d1-1ab24ab00825', 'party/partille', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('efad1fc7-ab63-880c-9785-4b231ec4db73', 'c317dcd3-7c06-81b5-af6f-10aaaa9ed922', 'party/partille', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('81b26b46-dde1-872e-a9be-46f446920b9a', '92d07673-7a7a-8afb-9f6a-793dfe3abd48', 'party/partille', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('5724a59d-46e3-885a-951a-a81c817163ef', 'fc84cabb-79f9-854f-959a-ab437afd002f', 'party/partille', 'council', 'COUNCIL', '2019-01-01', NULL),
	('65d6a2c6-71a7-8036-bbb8-9df1db52821a', 'cb991902-fe47-8e44-a81c-edb904564900', 'party/sotenas', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('ae3d3e06-1cab-8bba-a6ed-b1684b3d459e', 'a412660f-74e3-8c29-9551-c25306d79852', 'party/sotenas', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('9ac0dd48-9710-8a64-b004-f411629f3bd1', 'b5c0f371-ccfb-8414-9087-95f6b3473184', 'party/sotenas', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('47ca9cda-d51a-86d9-899e-17234a5168a4', '2b980364-c33e-8cd3-9860-6a7c448e87e5', 'party/sotenas', 'council', 'COUNCIL', '2019-01-01', NULL),
	('22a49bc8-b0d0-8b07-8ea3-7edb2efbb55d', '20782c00-54bf-8736-ba2e-30cabc3f626d', 'party/stromstad', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('21d57213-0f4f-89f6-ac86-6ba17877ecc3', 'd3f76131-92ea-80e6-a439-4e47567bdb3d', 'party/stromstad', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('ae59ef34-7011-86a1-93ad-fac0be6d8ea2', '7ca3a7ba-e6ac-8a95-a17b-71da16057796', 'party/stromstad', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('9482b0b4-08ff-8476-bc4f-de12c550a110', '856ce389-6861-822e-8c28-1d896342b4a5', 'party/stromstad', 'council', 'COUNCIL', '2019-01-01', NULL),
	('820777ec-22f1-8150-84aa-7c603b479708', '8efe7866-b8b0-869f-a941-c76743c48f12', 'party/svenljunga', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('a4d8c8e9-6b36-84c1-80b2-24440cf90f87', '2f9a6253-e9b5-8f67-8091-8ee397ed263f', 'party/svenljunga', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('a2f7cc35-c0a9-8f3d-aae6-132cc46da6d1', 'dcacd71e-b124-88e2-baa5-6061a461c0ab', 'party/svenljunga', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('686c2570-e922-897e-86d2-832337e02194', '44abecdf-37f0-842a-bc04-e5824b5712bc', 'party/svenljunga', 'council', 'COUNCIL', '2019-01-01', NULL),
	('b6a7429e-019b-8566-94c8-15d54724eff4', '54412ed6-5ba6-8d6a-8ebb-9d3a31c9e9e6', 'party/tanum', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('6ac7d0e6-895c-8693-9019-97d6d5a7b328', '92dca455-87b5-81fd-a7ab-45110e0c3a07', 'party/tanum', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('09cba773-9c65-83f4-9af0-01283c1014c8', '93ff4f37-707e-8011-8423-fd127807a281', 'party/tanum', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('2bb10c63-572a-835b-839d-5c23921d17a7', '8603bbbd-dfef-8d9d-81b4-d4a6e18a2cc0', 'party/tanum', 'council', 'COUNCIL', '2019-01-01', NULL),
	('40aa2d7f-45e5-873f-9d80-debaff441ea4', 'c87ba28a-d63b-8674-aa83-1421b43c44ca', 'party/tranemo', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL);
INSERT INTO public.mandate VALUES
	('a9645f6c-5e4c-8a71-8952-ec5b9fd06b56', '59d36709-c5fb-816c-95a4-a92e9cfac263', 'party/tranemo', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('80d75449-ebed-8c57-945b-c0e105cba20f', '6bec9a46-3e61-820e-8100-723980333275', 'party/tranemo', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('c833cd03-1877-8667-83bf-0d0febd9500a', 'edbc89ac-8239-8d50-afee-d86195be61b8', 'party/tranemo', 'council', 'COUNCIL', '2019-01-01', NULL),
	('cdba4ebe-3ea5-8492-8f4c-4b39a01d533e', '196b5223-8c0c-8344-ace2-5d51bd49c35c', 'party/trollhattan', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('4b41e7b1-70bc-8813-8af6-a3780de13f46', '060ebcc2-5ad3-8483-b160-12b502183c66', 'party/trollhattan', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('55db79f4-9360-8233-b411-839697f0366a', '72553870-97f8-8ba7-b6c0-3bb1af5f4009', 'party/trollhattan', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('5df11687-f22d-82c2-af13-9ffeaae22132', '8a6c579e-a1db-81cf-8d6f-b5674b19f14a', 'party/trollhattan', 'council', 'COUNCIL', '2019-01-01', NULL),
	('99f66a7c-1d21-8e9f-be89-f405631d2f36', '90189834-55ee-84a6-8066-4c5b90899de6', 'party/uddevalla', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('2c81bb1c-70ac-8130-95fc-a19586be6fcf', 'e25e32c1-3c19-8577-941f-7be426aac5b1', 'party/uddevalla', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('0bf68289-eeea-86e0-8437-23c475593cb5', '2ead02f9-aee4-8454-af37-9a151e93eef4', 'party/uddevalla', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('ebd8b1cf-5b05-811e-b51f-f2c97b622640', 'cd802cea-4354-8644-9f4b-5836416dc951', 'party/uddevalla', 'council', 'COUNCIL', '2019-01-01', NULL),
	('e3af8d7d-0a7d-835f-ba7c-47b448a4813f', 'cc97135f-1aea-8203-bbb8-3f5afa7810a1', 'party/ulricehamn', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('5935b188-9aa9-8860-b587-cb7f912bc70b', '1ef34c64-62e4-8074-9e36-3b17f2610fa8', 'party/ulricehamn', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('677c3420-c8ba-8b7d-832e-6cb1f081f5b2', '6feff0fd-a412-8b02-93f7-516c72ae3930', 'party/ulricehamn', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('3d0d2d3c-8941-8aeb-bbf3-e08449a0d464', '7b016e6c-0e5a-8ea8-9b18-3dd1f4827a0b', 'party/ulricehamn', 'council', 'COUNCIL', '2019-01-01', NULL),
	('0fd58f4e-e847-8565-b854-7e1d5b0a7982', '51b992e2-9a63-8dae-af01-a715e5331aa2', 'party/vanersborg', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('97139b77-78c6-84b4-995a-3ab1c79dfa85', 'f7f870c5-6525-8147-8fea-9c77fc848091', 'party/vanersborg', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('f142666d-82e4-80cb-9c32-fd4e46197728', '84066b52-9fda-8506-8db6-926731da3ddd', 'party/vanersborg', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('e178d164-22f6-8b3d-8f48-91d80d8cb9fa', '90e1398b-7a09-8bde-aebe-dabdddacc9fe', 'party/vanersborg', 'council', 'COUNCIL', '2019-01-01', NULL),
	('9b4bd428-5772-8502-a215-1e4edd79b201', '5a56f21d-096a-8764-8201-3de33ea410d1', 'party/vargarda', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('8221c86a-27f8-865e-b6a8-db98a3a11526', 'c81af929-e50b-866a-bc17-128df2bdf01a', 'party/vargarda', 'committee', 'COMMITTEE', '2019-01-01', NULL),
	('41a7129d-0bca-8d7f-a119-0a3b775994cc', '51a245a9-8fc2-885a-a125-9b3928a4c3de', 'party/vargarda', 'executive', 'EXECUTIVE', '2019-01-01', NULL),
	('8357d37e-bf87-86dc-baed-5f3c207d7579', '1d1fdbda-b755-8a0b-aee8-d3b48b947f47', 'party/vargarda', 'council', 'COUNCIL', '2019-01-01', NULL),
	('50ceb4d0-7674-8c21-83c7-43ece55dacb3', '0c942c55-35e6-82d1-bd64-10502ebb9612', 'party/vgr', 'line-manager', 'LINE_MANAGER', '2019-01-01', NULL),
	('aed81086-c0bf-8bef-bead-ea85dfc449ce', 'b7783692-c4b4-8cbe-b137-e55ae1da7d26', 'party/vgr', 'council', 'COUNCIL', '2019-01-01', NULL),
	('7c422728-1da8-80ab-bb4a-2a0c3c2352a1', '3e686f01-fa01-8b71-a5f6-cbf7b0609978', 'fyr24/local/orust', 'social-services', 'CHAIR', '2024-01-26', '2025-01-31'),
	('c6ef4d69-ea84-8751-bfc0-14c3073ea933', '5f38f61f-c50e-82b5-ad32-a0f534916c14', 'fyr24/local/orust', 'regional-primary-care', 'VICE_CHAIR', '2024-01-26', '2025-01-31'),
	('01a20f20-9d1c-75eb-a319-b20104c4671d', '5f38f61f-c50e-82b5-ad32-a0f534916c14', 'fyr24/local/orust', 'regional-primary-care', 'CHAIR', '2025-02-01', '2026-01-31'),
	('01a20f20-9d3e-75d5-9d00-3284552daddb', '3e686f01-fa01-8b71-a5f6-cbf7b0609978', 'fyr24/local/orust', 'social-services', 'VICE_CHAIR', '2025-02-01', '2026-01-31');


--
-- Data for Name: model_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.model_version VALUES
	('FYR23', 1, 'a90b391c108b354a21ac23956fd051f2c4c81cdedb8d33eb8118890f29dbd687', 'fyr23.toml', '# FYR23: Inriktningsdokument för Vårdsamverkan Fyrbodal 2023–2026, as data. fyr24.toml explains the form.
#
# Where the document contradicts itself, or is silent and a reading is needed, a comment says so;
# Q and a number are those of the specification''s open questions.

code = "FYR23"
name = { sv = "Vårdsamverkan Fyrbodal, inriktningsdokument 2023–2026", en = "Vårdsamverkan Fyrbodal, direction document 2023–2026" }
document = "Inriktningsdokument för Vårdsamverkan Fyrbodal 2023–2026"
valid_from = 2023-01-01
valid_to = 2026-12-31

[settings]
follow_up_owner = "POLITICAL" # 000, 7. Uppföljning: the political consultation follows up all work.
inferred_steps = true

# The document speaks of seats without a vote, so there are votes, and says no more of them (Q5).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

[sources.000]
title = "Inriktningsdokument för Vårdsamverkan Fyrbodal 2023–2026"
sections = [
  "1. Inledning",
  "2. Huvudmannaansvar i Vårdsamverkan",
  "3. Politisk viljeinriktning",
  "4. Styrning och struktur för samverkan",
  "Närvårdsområde",
  "Lokal samverkansgrupp",
  "Lokal utvecklingsgrupp",
  "Delregional utvecklingsgrupp",
  "Styrgrupp",
  "Arbetsutskott (AU)",
  "Delregionalt politiskt samråd Fyrbodal (DPSF)",
  "Presidium",
  "Spridningsdag",
  "Vårdsamverkans kansli",
  "5. Ekonomi",
  "6. Avvikelsehantering",
  "7. Uppföljning",
]

# The county''s agreement holds beside the document; only the sections that are cited are listed.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "VästKom § 14",
  "VästKom § 15",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

# The document does not name its municipalities. These are the 15 that the collaboration plan for
# 2024–2025 names, by the same keys.

[[principal]]
key = "bengtsfors"
name = "Bengtsfors"
side = "MUNICIPAL"

[[principal]]
key = "dals-ed"
name = "Dals-Ed"
side = "MUNICIPAL"

[[principal]]
key = "fargelanda"
name = "Färgelanda"
side = "MUNICIPAL"

[[principal]]
key = "lilla-edet"
name = "Lilla Edet"
side = "MUNICIPAL"

[[principal]]
key = "lysekil"
name = "Lysekil"
side = "MUNICIPAL"

[[principal]]
key = "mellerud"
name = "Mellerud"
side = "MUNICIPAL"

[[principal]]
key = "munkedal"
name = "Munkedal"
side = "MUNICIPAL"

[[principal]]
key = "orust"
name = "Orust"
side = "MUNICIPAL"

[[principal]]
key = "sotenas"
name = "Sotenäs"
side = "MUNICIPAL"

[[principal]]
key = "stromstad"
name = "Strömstad"
side = "MUNICIPAL"

[[principal]]
key = "tanum"
name = "Tanum"
side = "MUNICIPAL"

[[principal]]
key = "trollhattan"
name = "Trollhättan"
side = "MUNICIPAL"

[[principal]]
key = "uddevalla"
name = "Uddevalla"
side = "MUNICIPAL"

[[principal]]
key = "vanersborg"
name = "Vänersborg"
side = "MUNICIPAL"

[[principal]]
key = "amal"
name = "Åmål"
side = "MUNICIPAL"

# ---- The local groups: one per municipality ----

# The group has representatives of both principals with concerned operations; these are those of
# chapter 2, and rehabilitation, dental care and school, which the document calls important. Number
# and further composition are decided locally. Public health is named as well: it belongs to neither
# side alone, so a group that has it adds its own seat. Votes in the group are not spoken of: all
# its members have the mandate to decide.
[local_group_template]
key = "fyr23/local/{key}"
station = "LOCAL"
name = "Lokal samverkansgrupp {place}"
name_en = "Local collaboration group {place}"
level = "lokal nivå"
record = "protokoll"
record_to = "Mailas till Vårdsamverkans kansli för publicering på hemsidan"
decides = "Lokala samverkansfrågor, med mandat att fatta beslut och föra tillbaka frågor till respektive organisation för åtgärd; startar och avslutar lokala utvecklingsgrupper"
silent = ["secretary", "meets", "reports_to", "appointed_by"]
source = "000, Lokal samverkansgrupp"
seats = [
  { key = "municipal-primary-care", per_municipality = true, label = "Kommunal primärvård, {place}", provider = "PRIMARY_CARE", voting = true, source = "000, Lokal samverkansgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "social-services", per_municipality = true, label = "Socialtjänst, {place}", provider = "SOCIAL_SERVICES", voting = true, source = "000, Lokal samverkansgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "school-health", per_municipality = true, label = "Förskola, skola och elevhälsa, {place}", provider = "SCHOOL_HEALTH", voting = true, source = "000, Lokal samverkansgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "regional-primary-care", label = "Regional primärvård, {place}", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "000, Lokal samverkansgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "specialist-care", label = "Specialistvård, {place}", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "000, Lokal samverkansgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "rehabilitation", label = "Rehab, {place}", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "dental-care", label = "Tandvård, {place}", principal = "vgr", provider = "DENTAL_CARE", voting = true },
  # Leads a task group while there is one; how the lead is chosen is not said.
  { key = "task-lead", label = "Ledare, lokal utvecklingsgrupp {place}", function = "TASK_LEAD", voting = false, source = "000, Lokal utvecklingsgrupp" },
]

# The municipality has the chair (I07), and no term is stated. Which of its operations, and who is
# vice chair, is not said (Q21); these begin, from different sides so that both lead.
[local_group_template.chair]
alternates = false
first = ["social-services", "regional-primary-care"]
chosen_by = "Kommunen ansvarar för ordförandeskapet och kallar till möten; dokumentet anger ingen vice ordförande"
source = "000, Lokal samverkansgrupp"

# Mellerud and Bengtsfors are two care areas here (Q27): every municipality is one of its own.
[[local_group]]
key = "bengtsfors"
name = "Bengtsfors"
municipalities = ["bengtsfors"]

[[local_group]]
key = "dals-ed"
name = "Dals-Ed"
municipalities = ["dals-ed"]

[[local_group]]
key = "fargelanda"
name = "Färgelanda"
municipalities = ["fargelanda"]

[[local_group]]
key = "lilla-edet"
name = "Lilla Edet"
municipalities = ["lilla-edet"]

[[local_group]]
key = "lysekil"
name = "Lysekil"
municipalities = ["lysekil"]

[[local_group]]
key = "mellerud"
name = "Mellerud"
municipalities = ["mellerud"]

[[local_group]]
key = "munkedal"
name = "Munkedal"
municipalities = ["munkedal"]

[[local_group]]
key = "orust"
name = "Orust"
municipalities = ["orust"]

[[local_group]]
key = "sotenas"
name = "Sotenäs"
municipalities = ["sotenas"]

[[local_group]]
key = "stromstad"
name = "Strömstad"
municipalities = ["stromstad"]

[[local_group]]
key = "tanum"
name = "Tanum"
municipalities = ["tanum"]

[[local_group]]
key = "trollhattan"
name = "Trollhättan"
municipalities = ["trollhattan"]

[[local_group]]
key = "uddevalla"
name = "Uddevalla"
municipalities = ["uddevalla"]

[[local_group]]
key = "vanersborg"
name = "Vänersborg"
municipalities = ["vanersborg"]

[[local_group]]
key = "amal"
name = "Åmål"
municipalities = ["amal"]

# ---- Vårdsamverkans kansli ----

[[body]]
key = "fyr23/office"
station = "OFFICE"
name = "Vårdsamverkans kansli"
name_en = "Vårdsamverkan office (kansli)"
level = "stödfunktion"
decides = "Bedömer var en fråga som inte kan lösas lokalt kan och bör hanteras"
reports_to = "Delregionalt politiskt samråd, som det arbetar på uppdrag av, och styrgruppen; årlig rapport om avvikelser till Vårdsamverkan Västra Götaland"
silent = ["record", "record_to", "secretary", "meets", "appointed_by", "chair"]
source = "000, Vårdsamverkans kansli"
# Impartial, so their seats belong to no principal and have no vote (I26). How many they are, and
# who employs them, is not said. An organiser has no mandate of its own beside the process leaders.
seats = [
  { key = "process-leader-1", label = "Processledare, Vårdsamverkans kansli, första platsen", function = "PROCESS_LEADER", voting = false },
  { key = "process-leader-2", label = "Processledare, Vårdsamverkans kansli, andra platsen", function = "PROCESS_LEADER", voting = false },
  { key = "organiser", label = "Samordnare", function = "PROCESS_LEADER", voting = false },
  { key = "temporary-process-leader", label = "Processledare, tillfälligt anställd av Vårdsamverkans kansli", function = "PROCESS_LEADER", voting = false, unbounded = true },
]

# ---- Styrgruppen and its arbetsutskott ----

# Seven region-funded seats and one per municipality have a vote: 22. Dental care is co-opted, and
# whether it votes is not said: it does not (Q6). Fyrbodals kommunalförbund and Koncernkontoret have
# no vote (I01). The document does not say which operation a municipality''s representative comes
# from. The arbetsutskott must hold both social services and school, so this is read as social
# services for all but one; that it is Trollhättan''s seat is configuration.
[[body]]
key = "fyr23/steering"
station = "STEERING"
name = "Styrgrupp"
name_en = "Steering group"
level = "delregional nivå"
record = "protokoll"
record_to = "Publiceras på hemsidan"
secretary = "En av representanterna för Vårdsamverkans kansli"
decides = "Ärenden som Vårdsamverkans kansli har anmält och berett; startar vid behov delregionala utvecklingsgrupper med tidsbestämda uppdrag; tar fram genomförandeplanen"
reports_to = "Delregionalt politiskt samråd, årligen om genomförda uppdrag och avvikelser"
silent = ["meets", "appointed_by"]
source = "000, Styrgrupp"
seats = [
  { key = "nu-sjukvarden", label = "NU-sjukvården", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "habilitering-halsa", label = "Habilitering & Hälsa", principal = "vgr", provider = "HABILITATION", voting = true },
  { key = "health-centre-private", label = "Vårdcentral privat", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "health-centre-public", label = "Vårdcentral offentlig", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "rehab-private", label = "Rehab privat", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "rehab-public", label = "Rehab offentlig", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "regionhalsan", label = "Regionhälsan", principal = "vgr", provider = "REGIONAL_HEALTH", voting = true },
  { key = "bengtsfors", label = "Representant för Bengtsfors", principal = "bengtsfors", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "dals-ed", label = "Representant för Dals-Ed", principal = "dals-ed", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "fargelanda", label = "Representant för Färgelanda", principal = "fargelanda", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "lilla-edet", label = "Representant för Lilla Edet", principal = "lilla-edet", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "lysekil", label = "Representant för Lysekil", principal = "lysekil", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "mellerud", label = "Representant för Mellerud", principal = "mellerud", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "munkedal", label = "Representant för Munkedal", principal = "munkedal", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "orust", label = "Representant för Orust", principal = "orust", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "sotenas", label = "Representant för Sotenäs", principal = "sotenas", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "stromstad", label = "Representant för Strömstad", principal = "stromstad", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "tanum", label = "Representant för Tanum", principal = "tanum", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "trollhattan", label = "Representant för Trollhättan", principal = "trollhattan", provider = "SCHOOL_HEALTH", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "uddevalla", label = "Representant för Uddevalla", principal = "uddevalla", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "vanersborg", label = "Representant för Vänersborg", principal = "vanersborg", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "amal", label = "Representant för Åmål", principal = "amal", provider = "SOCIAL_SERVICES", voting = true, source = "000, Styrgrupp (anger inte vilken verksamhet)" },
  { key = "dental-care", label = "Tandvården", principal = "vgr", provider = "DENTAL_CARE", function = "ADJUNCT", voting = false },
  { key = "fkf", label = "Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", appointed_by = "Fyrbodals kommunalförbund", voting = false },
  { key = "koncernkontoret", label = "Koncernkontoret, Västra Götalandsregionen", principal = "vgr", provider = "ADMINISTRATION", appointed_by = "Koncernkontoret", voting = false },
  # One of the office, it is not said who: the organiser here and wherever the office keeps the record.
  { key = "secretary", label = "Sekreterare från Vårdsamverkans kansli", function = "SECRETARY", voting = false, ex_officio = { body = "fyr23/office", seat = "organiser" } },
]

# Chair and vice chair alternate between the municipalities and what the region funds (I03). Whether
# the vice chair becomes chair is said of the samråd only (Q22).
[body.chair]
term_years = 2
alternates = true
first = ["uddevalla", "nu-sjukvarden"]
chosen_by = "Styrgruppen utser ordförande och vice ordförande för två år i taget"
source = "000, Styrgrupp"

# Four people who together cover social services, school, region-funded primary care and specialist
# care (Q3): as it begins the chair brings social services and the vice chair specialist care, so
# the two others bring school and primary care. With other chairs, other seats may have to follow.
[[body]]
key = "fyr23/au"
station = "PREPARATION"
name = "Arbetsutskott"
name_en = "Working committee"
level = "delregional nivå"
secretary = "Vårdsamverkans kansli, som också sammankallar"
meets = "Inför kommande styrgruppsmöte"
decides = "Bereder och planerar inför kommande styrgruppsmöte"
reports_to = "Styrgruppen"
silent = ["record", "record_to", "appointed_by"]
source = "000, Arbetsutskott (AU)"
seats = [
  { key = "chair", label = "Styrgruppens ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr23/steering", function = "CHAIR" } },
  { key = "vice-chair", label = "Styrgruppens vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr23/steering", function = "VICE_CHAIR" } },
  { key = "municipal", label = "Ytterligare en från kommunerna, skola", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, ex_officio = { body = "fyr23/steering", seat = "trollhattan" } },
  { key = "regional", label = "Ytterligare en från regionen, regionalt finansierad primärvård", side = "REGIONAL", provider = "PRIMARY_CARE", voting = true, ex_officio = { body = "fyr23/steering", seat = "health-centre-public" } },
  { key = "secretary", label = "Sekreterare från Vårdsamverkans kansli", function = "SECRETARY", voting = false, ex_officio = { body = "fyr23/office", seat = "organiser" } },
]

# ---- The delregionala utvecklingsgrupper ----

# The document names none: a group is formed when it is commissioned, in the size and composition
# that the commission asks for. A case needs a body to go to, so three are here to be commissioned
# one after the other. Both principals with concerned operations are in each of them (I11). Its chair
# is not spoken of: those who begin are configuration, from different sides, and nothing alternates.
[[body]]
key = "fyr23/forum/grupp-1"
station = "FORUM"
name = "Delregional utvecklingsgrupp 1"
name_en = "Subregional development group 1"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Vårdsamverkans kansli för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen eller delregionalt politiskt samråd"
reports_to = "Styrgruppen löpande och vid behov delregionalt politiskt samråd"
silent = ["secretary", "meets", "appointed_by"]
source = "000, Delregional utvecklingsgrupp"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "school-health", label = "Förskola, skola och elevhälsa", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
]

[body.chair]
alternates = false
first = ["social-services", "specialist-care"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "000, Delregional utvecklingsgrupp (tyst, konfiguration)"

[[body]]
key = "fyr23/forum/grupp-2"
station = "FORUM"
name = "Delregional utvecklingsgrupp 2"
name_en = "Subregional development group 2"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Vårdsamverkans kansli för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen eller delregionalt politiskt samråd"
reports_to = "Styrgruppen löpande och vid behov delregionalt politiskt samråd"
silent = ["secretary", "meets", "appointed_by"]
source = "000, Delregional utvecklingsgrupp"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "school-health", label = "Förskola, skola och elevhälsa", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
]

[body.chair]
alternates = false
first = ["specialist-care", "municipal-primary-care"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "000, Delregional utvecklingsgrupp (tyst, konfiguration)"

[[body]]
key = "fyr23/forum/grupp-3"
station = "FORUM"
name = "Delregional utvecklingsgrupp 3"
name_en = "Subregional development group 3"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Vårdsamverkans kansli för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen eller delregionalt politiskt samråd"
reports_to = "Styrgruppen löpande och vid behov delregionalt politiskt samråd"
silent = ["secretary", "meets", "appointed_by"]
source = "000, Delregional utvecklingsgrupp"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "school-health", label = "Förskola, skola och elevhälsa", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "000, Delregional utvecklingsgrupp; 2. Huvudmannaansvar i Vårdsamverkan" },
]

[body.chair]
alternates = false
first = ["school-health", "regional-primary-care"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "000, Delregional utvecklingsgrupp (tyst, konfiguration)"

# ---- Delregionalt politiskt samråd and its presidium ----

# How many sit in a presidium is not said (Q17), so any number of people may hold such a seat.
# Votes in the samråd are not spoken of: the politicians have them, the officials take part without.
# A substitute, where the document has one, holds the seat in its ordinary holder''s place.
[[body]]
key = "fyr23/political"
station = "POLITICAL"
name = "Delregionalt politiskt samråd Fyrbodal (DPSF)"
name_en = "Subregional political consultation Fyrbodal (DPSF)"
level = "politisk nivå"
appointed_by = "respektive kommun, nämnd eller styrelse"
record = "protokoll"
record_to = "Publiceras på hemsidan"
secretary = "Representanten för Vårdsamverkans kansli"
meets = "Fyra gånger per år" # The same section also says about four (Q2).
decides = "Syfte, målbild och målgrupp; fastställer genomförandeplanen; ger uppdrag till styrgruppen, Vårdsamverkans kansli och delregionala utvecklingsgrupper; ansvarar för uppföljningen av allt arbete"
silent = ["reports_to"]
source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)"
seats = [
  { key = "bengtsfors", label = "Socialnämndsrepresentant, Bengtsfors", principal = "bengtsfors", provider = "POLITICAL", voting = true },
  { key = "dals-ed", label = "Socialnämndsrepresentant, Dals-Ed", principal = "dals-ed", provider = "POLITICAL", voting = true },
  { key = "fargelanda", label = "Socialnämndsrepresentant, Färgelanda", principal = "fargelanda", provider = "POLITICAL", voting = true },
  { key = "lilla-edet", label = "Socialnämndsrepresentant, Lilla Edet", principal = "lilla-edet", provider = "POLITICAL", voting = true },
  { key = "lysekil", label = "Socialnämndsrepresentant, Lysekil", principal = "lysekil", provider = "POLITICAL", voting = true },
  { key = "mellerud", label = "Socialnämndsrepresentant, Mellerud", principal = "mellerud", provider = "POLITICAL", voting = true },
  { key = "munkedal", label = "Socialnämndsrepresentant, Munkedal", principal = "munkedal", provider = "POLITICAL", voting = true },
  { key = "orust", label = "Socialnämndsrepresentant, Orust", principal = "orust", provider = "POLITICAL", voting = true },
  { key = "sotenas", label = "Socialnämndsrepresentant, Sotenäs", principal = "sotenas", provider = "POLITICAL", voting = true },
  { key = "stromstad", label = "Socialnämndsrepresentant, Strömstad", principal = "stromstad", provider = "POLITICAL", voting = true },
  { key = "tanum", label = "Socialnämndsrepresentant, Tanum", principal = "tanum", provider = "POLITICAL", voting = true },
  { key = "trollhattan", label = "Socialnämndsrepresentant, Trollhättan", principal = "trollhattan", provider = "POLITICAL", voting = true },
  { key = "uddevalla", label = "Socialnämndsrepresentant, Uddevalla", principal = "uddevalla", provider = "POLITICAL", voting = true },
  { key = "vanersborg", label = "Socialnämndsrepresentant, Vänersborg", principal = "vanersborg", provider = "POLITICAL", voting = true },
  { key = "amal", label = "Socialnämndsrepresentant, Åmål", principal = "amal", provider = "POLITICAL", voting = true },
  { key = "education-boards", label = "Deltagare från det politiska nätverket för utbildningsnämnder", side = "MUNICIPAL", provider = "POLITICAL", function = "ADJUNCT", voting = false, unbounded = true },
  { key = "namnd-norra-chair", label = "Norra delregionala nämndens ordförande", principal = "vgr", provider = "POLITICAL", voting = true },
  { key = "namnd-norra-second-vice-chair", label = "Norra delregionala nämndens andre vice ordförande", principal = "vgr", provider = "POLITICAL", voting = true },
  { key = "presidium-regionhalsan", label = "Presidiet för styrelsen för Regionhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-narhalsan", label = "Presidiet för styrelsen för Närhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-nu-sjukvarden", label = "Presidiet för styrelsen för NU-sjukvården", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-habilitering-halsa", label = "Presidiet för styrelsen för Habilitering & Hälsa", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-tandvard", label = "Presidiet för tandvårdsstyrelsen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "official-social-boards", label = "Tjänsteperson för nätverket för socialnämndsrepresentanter", side = "MUNICIPAL", provider = "POLITICAL", function = "ADJUNCT", voting = false },
  { key = "official-namnd-norra", label = "Tjänsteperson för norra delregionala nämnden", principal = "vgr", provider = "POLITICAL", function = "ADJUNCT", voting = false },
  { key = "presenter", label = "Styrgruppens ordförande, föredragande", function = "ADJUNCT", voting = false, ex_officio = { body = "fyr23/steering", function = "CHAIR" }, source = "000, Styrgrupp" },
  { key = "secretary", label = "Sekreterare från Vårdsamverkans kansli", function = "SECRETARY", voting = false, ex_officio = { body = "fyr23/office", seat = "organiser" } },
]

# Who begins is not said; these do. As a main rule the vice chair becomes chair (I06).
[body.chair]
term_years = 2
alternates = true
vice_becomes_chair = true
first = ["vanersborg", "namnd-norra-chair"]
chosen_by = "Delregionalt politiskt samråd utser ordförande och vice ordförande för två år i taget"
source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)"

# The officials support the preparation and have no vote in it. Those of Fyrbodals kommunalförbund
# and norra delregionala nämnden are not said to be the same people as in other bodies.
[[body]]
key = "fyr23/presidium"
station = "PRESIDIUM"
name = "Presidium"
name_en = "Presidium"
level = "politisk nivå"
secretary = "Representanten från Vårdsamverkans kansli"
decides = "Bereder ärenden till delregionalt politiskt samråd"
reports_to = "Delregionalt politiskt samråd"
silent = ["record", "record_to", "meets"]
source = "000, Presidium"
seats = [
  { key = "chair", label = "Samrådets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr23/political", function = "CHAIR" } },
  { key = "vice-chair", label = "Samrådets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr23/political", function = "VICE_CHAIR" } },
  { key = "steering-chair", label = "Styrgruppens ordförande, tjänstepersonsstöd", function = "ADJUNCT", voting = false, ex_officio = { body = "fyr23/steering", function = "CHAIR" } },
  { key = "official-fkf", label = "Tjänsteperson från Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", appointed_by = "Fyrbodals kommunalförbund", function = "ADJUNCT", voting = false },
  { key = "official-namnd-norra", label = "Tjänsteperson från norra delregionala nämnden", principal = "vgr", provider = "POLITICAL", appointed_by = "norra delregionala nämnden", function = "ADJUNCT", voting = false },
  # The representative of the office who supports the preparation is also its secretary.
  { key = "secretary", label = "Sekreterare från Vårdsamverkans kansli", function = "SECRETARY", voting = false, ex_officio = { body = "fyr23/office", seat = "organiser" } },
]

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Local level
openLocal = { number = "T01", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp; 1. Inledning" }
startLocalTaskGroup = { number = "T03", basis = "EXPLICIT", source = "000, Lokal utvecklingsgrupp; Lokal samverkansgrupp" }
reportLocalTaskGroup = { number = "T04", basis = "EXPLICIT", source = "000, Lokal utvecklingsgrupp" }
resolveLocally = { number = "T05", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp" }
raiseToOffice = { number = "T06", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp" }
closeLocally = { number = "T53", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }

# Office
receiveExternal = { number = "T02", basis = "INFERRED", source = "000, Vårdsamverkans kansli" }
returnToLocal = { number = "T07", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp" }
referOut = { number = "T08", basis = "EXPLICIT", source = "000, 1. Inledning" }
submitToPreparation = { number = "T09", basis = "EXPLICIT", source = "000, Vårdsamverkans kansli; Styrgrupp" }
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }

# Working committee
returnForCompletion = { number = "T10", basis = "INFERRED", source = "000, Arbetsutskott (AU); Vårdsamverkans kansli" }
placeOnSteeringAgenda = { number = "T11", basis = "EXPLICIT", source = "000, Styrgrupp; Arbetsutskott (AU)" }

# Steering group
commissionForum = { number = "T17", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp; Styrgrupp" }
returnResult = { number = "T22", basis = "INFERRED", source = "000, Delregional utvecklingsgrupp; Styrgrupp" }
decideImplementation = { number = "T23", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp; Styrgrupp" }
closeWithoutAction = { number = "T24", basis = "INFERRED", source = "000, Delregional utvecklingsgrupp" }
returnFromSteering = { number = "T25", basis = "INFERRED", source = "000, Lokal samverkansgrupp; Styrgrupp" }
returnToPreparation = { number = "T54", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }
referToPolitical = { number = "T26", basis = "EXPLICIT", source = "000, Styrgrupp; Delregionalt politiskt samråd Fyrbodal (DPSF)" }
raiseToCounty = { number = "T33", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }
draftPlan = { number = "T56", basis = "EXPLICIT", source = "000, 4. Styrning och struktur för samverkan; Styrgrupp" }

# Forum
reportProgress = { number = "T19", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }
submitResult = { number = "T21", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }

# Anchoring
pauseForAnchoring = { number = "T15", basis = "INFERRED", source = "000, Lokal samverkansgrupp" }
resumeAfterAnchoring = { number = "T16", basis = "INFERRED", source = "000, Lokal samverkansgrupp" }

# Political level
placeOnPoliticalAgenda = { number = "T27", basis = "EXPLICIT", source = "000, Presidium" }
politicalDecide = { number = "T28", basis = "EXPLICIT", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)" }
commissionSteering = { number = "T29", basis = "EXPLICIT", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)" }
commissionOffice = { number = "T30", basis = "EXPLICIT", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)" }
commissionForumDirect = { number = "T31", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }
returnFromPolitical = { number = "T32", basis = "INFERRED", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF); Presidium" }
orderReview = { number = "T55", basis = "EXPLICIT", source = "000, 1. Inledning" }

# County
countyOutcome = { number = "T34", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }

# Agreements
sendAreaAgreementToParties = { number = "T57", basis = "INFERRED", source = "000, 1. Inledning" }
partyDecides = { number = "T42", basis = "INFERRED", source = "000, 1. Inledning; 003, Del A Avtalsparter; Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
enterIntoForce = { number = "T43", basis = "INFERRED", source = "000, 1. Inledning; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "EXPLICIT", source = "000, 1. Inledning" }
giveNotice = { number = "T46", basis = "EXPLICIT", source = "000, 1. Inledning" }
expire = { number = "T58", basis = "EXPLICIT", source = "000, 1. Inledning" }

# Implementation and follow-up
progressImplementation = { number = "T47", basis = "EXPLICIT", source = "000, Styrgrupp" }
startFollowUp = { number = "T48", basis = "EXPLICIT", source = "000, 7. Uppföljning; Spridningsdag" }
closeAfterFollowUp = { number = "T49", basis = "EXPLICIT", source = "000, 7. Uppföljning; Spridningsdag" }
reopen = { number = "T50", basis = "INFERRED", source = "000, 7. Uppföljning" }

# In any state
answerReporter = { number = "T52", basis = "EXPLICIT", source = "000, 6. Avvikelsehantering; 003, Del A Avvikelser" }
reclassify = { number = "T61", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }

# Acts that the specification does not number
draftCharter = { number = "A1", basis = "INFERRED", source = "000, Vårdsamverkans kansli; Delregional utvecklingsgrupp" }
givePosition = { number = "A3", basis = "INFERRED", source = "000, Lokal samverkansgrupp" }
waivePosition = { number = "A4", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }
attachRecord = { number = "A5", basis = "INFERRED", source = "000, Lokal samverkansgrupp; Delregional utvecklingsgrupp" }
replaceAgreement = { number = "A8", basis = "INFERRED", source = "000, 1. Inledning; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this document does not have, and who may do what instead ---------------------

[transition.routeToForumPreparation]
number = "T12"
basis = "ABSENT"
source = "000 (nämner ingen beredningsgrupp)"
instead_sv = "Vårdsamverkans kansli bereder ärendet och lämnar det till arbetsutskottet (submitToPreparation)."
instead_en = "The office prepares the case and submits it to the working committee (submitToPreparation)."

[transition.adoptReply]
number = "T14"
basis = "ABSENT"
source = "000 (nämner inte remisser)"
instead_sv = "Dokumentet nämner inga remissvar: varje huvudman besvarar remisser för sig; styrgruppen kan besluta i samverkansfrågan (decideImplementation) eller avsluta den (closeWithoutAction)."
instead_en = "The document knows no replies to consultations: each principal answers for itself; the steering group can decide in the question (decideImplementation) or close it (closeWithoutAction)."

[transition.suspendAssignment]
number = "T20a"
basis = "ABSENT"
source = "000 (nämner inte vilande uppdrag)"
instead_sv = "Den som leder gruppen återrapporterar (reportProgress) eller lämnar resultatet (submitResult); styrgruppen kan sedan ge ny tidsgräns (returnResult)."
instead_en = "The chair of the group reports progress (reportProgress) or submits the result (submitResult); the steering group can then set a new deadline (returnResult)."

[transition.resumeAssignment]
number = "T20b"
basis = "ABSENT"
source = "000 (nämner inte vilande uppdrag)"
instead_sv = "Uppdrag kan inte vara vilande i denna modell, så det finns inget att återuppta."
instead_en = "Assignments cannot be dormant in this model, so there is nothing to resume."

[transition.submitDraftReply]
number = "T13"
basis = "ABSENT"
source = "000 (nämner ingen beredningsgrupp och inga remisser)"
instead_sv = "Ärenden bereds av Vårdsamverkans kansli och arbetsutskottet (submitToPreparation, placeOnSteeringAgenda)."
instead_en = "Cases are prepared by the office and the working committee (submitToPreparation, placeOnSteeringAgenda)."

[transition.takeUpInForum]
number = "T18"
basis = "ABSENT"
source = "000 (nämner ingen beredningsgrupp)"
instead_sv = "Uppdraget börjar när styrgruppen ger det till den delregionala utvecklingsgruppen (commissionForum)."
instead_en = "The assignment begins when the steering group gives it to the group (commissionForum)."

[transition.proposeActivity]
number = "T51"
basis = "ABSENT"
source = "000 (nämner ingen aktivitetslista)"
instead_sv = "Nya frågor väcks i den lokala gruppen (openLocal)."
instead_en = "New questions are raised in the local group (openLocal)."

[transition.orderRevision]
number = "T35"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Länets avtal revideras i länets modell på uppdrag av SRO; områdets eget avtal ses över på beslut av samrådet (orderReview)."
instead_en = "The county''s agreement is revised in the county model by SRO; the area''s own agreement is reviewed by decision of the political consultation (orderReview)."

[transition.sendOnConsultation]
number = "T36"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Remiss till länets alla parter sänds av SRO i länets modell; områdets avtal sänds direkt till områdets parter (sendAreaAgreementToParties)."
instead_en = "A consultation of all parties of the county is sent by SRO in the county model; the area''s agreement goes straight to the area''s parties (sendAreaAgreementToParties)."

[transition.answerConsultation]
number = "T37"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Varje part besvarar länets remiss för sig i länets modell."
instead_en = "Each party answers the county''s consultation for itself in the county model."

[transition.closeConsultation]
number = "T38"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Länets remiss avslutas av SRO i länets modell."
instead_en = "The county''s consultation is closed by SRO in the county model."

[transition.recommendAdoption]
number = "T39"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar antagande i länets modell; områdets avtal sänds till parterna av samrådets ordförande (sendAreaAgreementToParties)."
instead_en = "SRO recommends adoption in the county model; the political chair sends the area''s agreement to the parties (sendAreaAgreementToParties)."

[transition.endorseStep]
number = "T40"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "VästKom och kommunalförbunden ställer sig bakom länets avtal i länets modell; områdets avtal passerar dem inte."
instead_en = "VästKom and the municipal associations endorse the county''s agreements in the county model; the area''s agreement does not pass them."

[transition.sendToParties]
number = "T41"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "Samrådets ordförande sänder områdets avtal till områdets parter (sendAreaAgreementToParties)."
instead_en = "The political chair sends the area''s agreement to the area''s parties (sendAreaAgreementToParties)."

[transition.approveCharter]
number = "A2"
basis = "ABSENT"
source = "000 (nämner inte att arbetsutskottet godkänner uppdragshandlingar)"
instead_sv = "Uppdraget fastställs av styrgruppen när det ges (commissionForum)."
instead_en = "The charter is settled by the steering group when it commissions the group (commissionForum)."

[transition.setStrategic]
number = "A6"
basis = "ABSENT"
source = "000 (skiljer inte ut strategiska frågor)"
instead_sv = "Ordföranden kan låta förankra vilken fråga som helst (pauseForAnchoring)."
instead_en = "The chair can let any question be anchored (pauseForAnchoring)."

[transition.adoptToActivityList]
number = "A7"
basis = "ABSENT"
source = "000 (nämner ingen aktivitetslista)"
instead_sv = "Det som ska göras beslutas av styrgruppen (decideImplementation)."
instead_en = "What is to be done is decided by the steering group (decideImplementation)."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Votes
I01 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Styrgrupp" }
I02 = { level = "REFUSE", basis = "INFERRED", source = "000, Styrgrupp" }

# Chairs
I03 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Styrgrupp" }
I04 = { level = "REFUSE", basis = "INFERRED", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF); Styrgrupp" }
I05 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Styrgrupp; Delregionalt politiskt samråd Fyrbodal (DPSF)" }
I06 = { level = "WARN", basis = "EXPLICIT", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)" }
I07 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp" }

# Composition
I11 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp", requires = [{ side = "MUNICIPAL" }, { side = "REGIONAL" }] }
I12 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp", requires = [{ side = "MUNICIPAL" }, { side = "REGIONAL" }] }

# Commissions and results
I17 = { level = "ALLOW", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }
I18 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }
I19 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Lokal utvecklingsgrupp" }
I22 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Delregional utvecklingsgrupp" }
I32 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Styrgrupp; Delregionalt politiskt samråd Fyrbodal (DPSF)" }
I51 = { level = "REFUSE", basis = "INFERRED", source = "000, Lokal samverkansgrupp" }

# What belongs where
I23 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Styrgrupp" }
I24 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp" }
I25 = { level = "REFUSE", basis = "EXPLICIT", source = "000, 1. Inledning" }
I26 = { level = "REFUSE", basis = "INFERRED", source = "000, Vårdsamverkans kansli" }

# Records. Publication is explicit; that it comes before closing is recommended.
I27 = { level = "REFUSE", basis = "EXPLICIT", source = "000, Lokal samverkansgrupp; Delregional utvecklingsgrupp; Styrgrupp; Delregionalt politiskt samråd Fyrbodal (DPSF)" }

# Follow-up
I31 = { level = "REFUSE", basis = "EXPLICIT", source = "000, 7. Uppföljning" }

# Disputes, by the county''s rules
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Oenighet om tolkning av avtal" }
I38 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del C 6.3 Överenskommelse om kostnadsansvar" }

# Agreements of the area, by the county''s rules
I39 = { level = "REFUSE", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I42 = { level = "REFUSE", basis = "INFERRED", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "INFERRED", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I46 = { level = "REFUSE", basis = "EXPLICIT", source = "000, 1. Inledning" }

# Deviations
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser; 000, 6. Avvikelsehantering" }
I48 = { level = "DUTY", basis = "EXPLICIT", source = "000, 6. Avvikelsehantering" }

# Representation
I55 = { level = "DUTY", basis = "EXPLICIT", source = "000, Delregionalt politiskt samråd Fyrbodal (DPSF)" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "000 (tyst, rekommenderad läsning)" }

# ---- What stations and states are called, and what is said to whom --------------------------------

[station]
LOCAL = { sv = "Lokal samverkansgrupp", en = "Local collaboration group" }
OFFICE = { sv = "Vårdsamverkans kansli", en = "Vårdsamverkan office" }
PREPARATION = { sv = "Arbetsutskott", en = "Working committee" }
STEERING = { sv = "Styrgrupp", en = "Steering group" }
FORUM = { sv = "Delregional utvecklingsgrupp", en = "Subregional development group" }
PRESIDIUM = { sv = "Presidium", en = "Presidium" }
POLITICAL = { sv = "Delregionalt politiskt samråd (DPSF)", en = "Subregional political consultation (DPSF)" }
COUNTY = { sv = "Vårdsamverkan Västra Götaland (VVG)", en = "Vårdsamverkan Västra Götaland (VVG)" }
PARTY = { sv = "Huvudman", en = "Principal" }

[state.LOCAL_HANDLING]
name = { sv = "Hos den lokala samverkansgruppen", en = "With the local collaboration group" }
public = { sv = "Kommunen och regionen arbetar tillsammans med frågan på lokal nivå.", en = "The municipality and the region are working on the question together at the local level." }
partner = { sv = "Den lokala samverkansgruppen behandlar frågan; era representanter har mandat att besluta och tar med sig det som ni ska åtgärda.", en = "The local collaboration group is dealing with the question; your representatives have the mandate to decide, and bring home what is yours to act on." }
internal = { sv = "Den lokala samverkansgruppens ordförande har nästa steg: lösa frågan lokalt, starta en lokal utvecklingsgrupp eller lyfta den till Vårdsamverkans kansli.", en = "The chair of the local collaboration group has the next move: resolve the question locally, start a local development group or raise it to the Vårdsamverkan office." }

[state.LOCAL_ASSIGNMENT]
name = { sv = "Arbete i lokal utvecklingsgrupp", en = "Work in a local development group" }
public = { sv = "Kommunen och regionen arbetar lokalt med att förbättra samverkan i frågan.", en = "The municipality and the region are working locally to improve collaboration on the question." }
partner = { sv = "Den lokala utvecklingsgruppen arbetar efter sin uppdragshandling; era deltagare bidrar med det som er verksamhet vet.", en = "The local development group works to its charter; your participants contribute what your organisation knows." }
internal = { sv = "Utvecklingsgruppens ledare har nästa steg: rapportera till den lokala samverkansgruppen inom uppdragshandlingens tidsram.", en = "The lead of the development group has the next move: report to the local collaboration group within the time frame of the charter." }

[state.OFFICE_ASSESSMENT]
name = { sv = "Bedömning hos Vårdsamverkans kansli", en = "Assessment at the Vårdsamverkan office" }
public = { sv = "Vårdsamverkan Fyrbodal har tagit emot frågan och bedömer var den bäst tas om hand.", en = "Vårdsamverkan Fyrbodal has received the question and is assessing where it is best taken care of." }
partner = { sv = "Vårdsamverkans kansli bedömer och bereder frågan; svara om kansliet behöver uppgifter från er.", en = "The Vårdsamverkan office is assessing and preparing the question; answer if it needs information from you." }
internal = { sv = "Kansliet har nästa steg: lämna ett berett ärende till arbetsutskottet, återföra det till den lokala samverkansgruppen eller hänvisa det utanför samverkan.", en = "The office has the next move: submit the prepared case to the working committee, return it to the local collaboration group or refer it out." }

[state.AU_PREPARATION]
name = { sv = "Beredning i arbetsutskottet", en = "Preparation in the working committee" }
public = { sv = "Vårdsamverkan Fyrbodal förbereder frågan inför beslut.", en = "Vårdsamverkan Fyrbodal is preparing the question for a decision." }
partner = { sv = "Arbetsutskottet planerar när styrgruppen tar upp frågan; ni behöver inte göra något nu.", en = "The working committee is planning when the steering group takes up the question; nothing is needed from you now." }
internal = { sv = "Styrgruppens ordförande har nästa steg: sätta upp ärendet på styrgruppens agenda enligt arbetsutskottets beslut, eller återföra det till kansliet för komplettering.", en = "The chair of the steering group has the next move: place the case on the steering agenda as the working committee decides, or return it to the office for completion." }

[state.STEERING_DECISION]
name = { sv = "Beslut i styrgruppen", en = "Decision in the steering group" }
public = { sv = "Frågan väntar på beslut inom Vårdsamverkan Fyrbodal.", en = "The question is awaiting a decision within Vårdsamverkan Fyrbodal." }
partner = { sv = "Frågan ligger hos styrgruppen, där varje kommun och regionens verksamheter är med; stäm av med er representant före mötet.", en = "The question is before the steering group, where every municipality and the region''s operations take part; speak with your representative before the meeting." }
internal = { sv = "Styrgruppens ordförande har nästa steg och registrerar vad styrgruppen beslutar, till exempel genomförande, uppdrag till en delregional utvecklingsgrupp eller hänskjutande till DPSF.", en = "The chair of the steering group has the next move and records what the steering group decides, such as implementation, a commission to a subregional development group or referral to DPSF." }

[state.ANCHORING]
name = { sv = "Förankring hos huvudmännen", en = "Anchoring with the principals" }
public = { sv = "Kommuner och region stämmer av frågan i sina egna organisationer innan arbetet går vidare.", en = "Municipalities and region are consulting their own organisations before the work goes on." }
partner = { sv = "Förankra frågan i er organisation och lämna ert ställningstagande; ärendet väntar på det.", en = "Anchor the question in your organisation and give your position; the case is waiting for it." }
internal = { sv = "De tillfrågade parterna har nästa steg; ordföranden som pausade ärendet återupptar det när alla har svarat eller undantagits.", en = "The parties that were asked have the next move; the chair who paused the case resumes it when all have answered or been waived." }

[state.FORUM_WORK]
name = { sv = "Arbete i delregional utvecklingsgrupp", en = "Work in a subregional development group" }
public = { sv = "Kommuner och region arbetar tillsammans med frågan inom en bestämd tid.", en = "Municipalities and region are working on the question together, within a set time." }
partner = { sv = "En delregional utvecklingsgrupp arbetar med uppdraget; båda huvudmännens berörda verksamheter ska delta.", en = "A subregional development group is working on the commission; the concerned operations of both principals are to take part." }
internal = { sv = "Utvecklingsgruppens ordförande har nästa steg: återrapportera löpande till styrgruppen och lämna resultatet med förslag till plan för spridning, eventuell implementering och uppföljning.", en = "The chair of the development group has the next move: report progress to the steering group and submit the result with a proposed plan for dissemination, possible implementation and follow-up." }

[state.STEERING_RESULT]
name = { sv = "Resultatet hos styrgruppen", en = "Result before the steering group" }
public = { sv = "Arbetet har gett ett resultat, och det ska beslutas hur det förs vidare.", en = "The work has given a result, and it is to be decided how it is taken further." }
partner = { sv = "Styrgruppen behandlar utvecklingsgruppens resultat; bedöm vad det skulle innebära i er linjeorganisation.", en = "The steering group is dealing with the development group''s result; consider what it would mean in your line organisation." }
internal = { sv = "Styrgruppens ordförande har nästa steg och registrerar vad styrgruppen beslutar: genomföra, återföra resultatet till gruppen, hänskjuta till DPSF eller avsluta utan åtgärd.", en = "The chair of the steering group has the next move and records what the steering group decides: implement, return the result to the group, refer to DPSF or close without action." }

[state.PRESIDIUM_PREPARATION]
name = { sv = "Beredning i presidiet", en = "Preparation in the presidium" }
public = { sv = "Frågan förbereds för de förtroendevalda i Fyrbodal.", en = "The question is being prepared for the elected politicians in Fyrbodal." }
partner = { sv = "Presidiet bereder frågan inför samrådet, där era förtroendevalda sitter; ni behöver inte göra något nu.", en = "The presidium is preparing the question for the consultation, where your politicians sit; nothing is needed from you now." }
internal = { sv = "DPSF:s ordförande har nästa steg: sätta upp ärendet på samrådets agenda när presidiet har berett det med stöd av styrgruppens ordförande, kansliet och övriga tjänstepersoner.", en = "The chair of DPSF has the next move: place the case on the political agenda once the presidium has prepared it with the support of the steering group''s chair, the office and the other officials." }

[state.POLITICAL_DECISION]
name = { sv = "Beslut i DPSF", en = "Decision in DPSF" }
public = { sv = "De förtroendevalda i Fyrbodal ska ta ställning till frågan.", en = "The elected politicians in Fyrbodal are to take a stand on the question." }
partner = { sv = "Frågan ligger hos DPSF; stäm av med era förtroendevalda före sammanträdet.", en = "The question is before DPSF; speak with your politicians before the meeting." }
internal = { sv = "DPSF:s ordförande har nästa steg och registrerar vad samrådet beslutar: fastställa eller notera, ge uppdrag, sända ett avtal till parterna eller återföra till styrgruppen.", en = "The chair of DPSF has the next move and records what the consultation decides: establish or note, give a commission, send an agreement to the parties or return to the steering group." }

[state.COUNTY_HANDLING]
name = { sv = "Hos Vårdsamverkan Västra Götaland", en = "With Vårdsamverkan Västra Götaland" }
public = { sv = "Frågan behandlas gemensamt för hela Västra Götaland.", en = "The question is being dealt with jointly for the whole of Västra Götaland." }
partner = { sv = "Vårdsamverkan Västra Götaland behandlar tvisten; svaret går till styrgruppen, som tar upp frågan igen.", en = "Vårdsamverkan Västra Götaland is dealing with the dispute; its answer goes to the steering group, which takes up the question again." }
internal = { sv = "VVG har nästa steg: lämna länsnivåns svar, som går tillbaka till styrgruppen.", en = "VVG has the next move: give the county outcome, which goes back to the steering group." }

[state.PARTY_ADOPTION]
name = { sv = "Beslut hos parterna", en = "Adoption by the parties" }
public = { sv = "Kommunerna och Västra Götalandsregionen beslutar var för sig om avtalet.", en = "The municipalities and Västra Götalandsregionen are deciding on the agreement, each for itself." }
partner = { sv = "Fatta ert eget beslut om avtalet och anmäl det: i en kommun får kommunstyrelsen yttra sig före fullmäktige, i regionen beslutar regionfullmäktige.", en = "Take your own decision on the agreement and report it: in a municipality the executive is heard before the council, in the region the regional council decides." }
internal = { sv = "Parterna har nästa steg; avtalet träder i kraft när alla har antagit det, besluten har vunnit laga kraft och startdagen är nådd.", en = "The parties have the next move; the agreement enters into force when all have adopted it, the decisions are final and the start date is reached." }

[state.IN_FORCE]
name = { sv = "Avtalet gäller", en = "The agreement is in force" }
public = { sv = "Avtalet mellan kommunerna och Västra Götalandsregionen gäller.", en = "The agreement between the municipalities and Västra Götalandsregionen is in force." }
partner = { sv = "Avtalet gäller och förlängs med två år i taget, om ingen part skriftligen säger upp det senast tolv månader innan avtalstiden löper ut.", en = "The agreement is in force and renews two years at a time, unless a party gives written notice at least twelve months before its term ends." }
internal = { sv = "Inget steg väntar: en part kan säga upp avtalet i tid, annars förlängs det när avtalstiden löper ut, och DPSF kan beställa en översyn.", en = "No step is pending: a party may give notice in time, otherwise the agreement renews when its term ends, and DPSF may order a review." }

[state.IMPLEMENTATION]
name = { sv = "Genomförande hos huvudmännen", en = "Implementation by the principals" }
public = { sv = "De berörda kommunerna och regionen genomför det som har beslutats.", en = "The municipalities concerned and the region are carrying out what has been decided." }
partner = { sv = "Genomför beslutet i er linjeorganisation och rapportera hur långt ni har kommit.", en = "Carry out the decision in your line organisation and report how far you have come." }
internal = { sv = "Linjecheferna har nästa steg och rapporterar genomförandet; kansliet eller styrgruppens ordförande startar uppföljningen när allt är gjort eller uppföljningsdagen är nådd.", en = "The line managers have the next move and report the implementation; the office or the chair of the steering group starts the follow-up when all is done or the follow-up date is reached." }

[state.FOLLOW_UP]
name = { sv = "Uppföljning i DPSF", en = "Follow-up in DPSF" }
public = { sv = "De förtroendevalda i Fyrbodal följer upp vad arbetet har lett till.", en = "The elected politicians in Fyrbodal are following up what the work has led to." }
partner = { sv = "DPSF följer upp arbetet; lämna era resultat till Vårdsamverkans kansli, som sammanställer dem.", en = "DPSF is following up the work; give your results to the Vårdsamverkan office, which compiles them." }
internal = { sv = "DPSF:s ordförande har nästa steg: avsluta efter uppföljning, eller återuppta ärendet hos kansliet om något brister.", en = "The chair of DPSF has the next move: close after follow-up, or reopen the case at the office if something falls short." }

[state.CLOSED]
name = { sv = "Avslutat", en = "Closed" }
public = { sv = "Ärendet är avslutat.", en = "The case is closed." }
partner = { sv = "Ärendet är avslutat och ni behöver inte göra något mer; väck frågan på nytt i den lokala samverkansgruppen om den återkommer.", en = "The case is closed and nothing more is needed from you; raise the question again in the local collaboration group if it returns." }
internal = { sv = "Inga steg återstår; ett nytt ärende kan hänvisa till det här.", en = "No steps remain; a new case may refer to this one." }

[state.REFERRED_OUT]
name = { sv = "Hänvisat utanför samverkan", en = "Referred out" }
public = { sv = "Frågan har hänvisats vidare och hanteras inte inom Vårdsamverkan Fyrbodal.", en = "The question has been referred elsewhere and is not handled within Vårdsamverkan Fyrbodal." }
partner = { sv = "Frågan hanteras i er egen organisation eller i linjen; gäller den en placeringskostnad följer ni den provisoriska fördelningen tills ni är överens.", en = "The question is handled in your own organisation or in the line; if it is about a placement cost, you follow the provisional split until you agree." }
internal = { sv = "Inga steg återstår; vart ärendet har hänvisats och varför står i dess sista händelse.", en = "No steps remain; where the case was referred and why stands in its last event." }

[state.NOT_ADOPTED]
name = { sv = "Avtalet antogs inte", en = "The agreement was not adopted" }
public = { sv = "Avtalet antogs inte av alla parter och gäller därför inte.", en = "The agreement was not adopted by every party and so is not valid." }
partner = { sv = "Minst en part har sagt nej till avtalet, och DPSF har fastställt att det inte antas; det binder ingen.", en = "At least one party has said no to the agreement, and DPSF has settled that it is not adopted; it binds nobody." }
internal = { sv = "Inga steg återstår; ett nytt förslag börjar med att DPSF beställer en översyn.", en = "No steps remain; a new proposal begins with DPSF ordering a review." }

[state.TERMINATED]
name = { sv = "Avtalet har upphört", en = "The agreement has ended" }
public = { sv = "Avtalet gäller inte längre.", en = "The agreement is no longer in force." }
partner = { sv = "Avtalet har upphört och binder inte längre någon part.", en = "The agreement has ended and no longer binds any party." }
internal = { sv = "Inga steg återstår; ett nytt avtal börjar med att DPSF beställer en översyn eller registreras av kansliet.", en = "No steps remain; a new agreement begins with DPSF ordering a review, or is registered by the office." }

# ---- Economy -----------------------------------------------------------------------------------
# Who pays for the office, in whole percent of its cost; specification 5.1.

[economy]
source = "000, 5. Ekonomi"
population_day = "07-01" # Of the year before.
shares = [
  { key = "vgr", name = { sv = "Västra Götalandsregionen", en = "Region Västra Götaland" }, percent = 50, source = "000, 5. Ekonomi" },
  { key = "municipalities", name = { sv = "Kommunerna", en = "The municipalities" }, percent = 50, by_population = true, source = "000, 5. Ekonomi" },
]
', 1736751600100790, NULL, NULL),
	('FYR24', 1, 'e9ea8c78168675f51ae467d57e3c23b2d34bdeda85362ed87e4af2233eeedcc9', 'fyr24.toml', '# FYR24: Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025, as data.
#
# Read it beside the document. What stands here is what the plan says (EXPLICIT), what follows
# from it (INFERRED), what is recommended where it is silent (RECOMMENDED), and what it does not
# have (ABSENT). A source is a document and its section, "002, Styrgrupp"; sections are spelt as
# the document spells its headings. A note may follow in parentheses.
#
# Keys are stored in cases and never change once the model is published.

code = "FYR24"
name = { sv = "Vårdsamverkan Fyrbodal, samverkansplan 2024–2025", en = "Vårdsamverkan Fyrbodal, collaboration plan 2024–2025" }
document = "Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025, antagen av styrgruppen 26 januari 2024"
valid_from = 2024-01-26 # The day of adoption; the plan says 2024–2025.
valid_to = 2025-12-31
# The plan lists the inriktningsdokument among its own documents, so both are valid at once (Q1).
# A case stays with the one that it was opened under.
follows = { model = "FYR23", overlap = "002, Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal (inriktningsdokumentet 2023–2026 gäller vid sidan av planen)" }

[settings]
follow_up_owner = "STEERING" # 002, Uppföljning: the steering group follows up all work.
inferred_steps = true # Steps that only follow from the plan can be taken (Q18).

# Decisions are made in agreement where possible (002, Vid oenighet). How a vote is counted is not
# said: this is the recommended reading (Q5).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

[sources.002]
title = "Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025"
sections = [
  "Syfte med Vårdsamverkan Fyrbodal",
  "Varför en samverkansplan?",
  "Målbild för Vårdsamverkan Fyrbodal",
  "Prioriterade målgrupper",
  "Arbetsätt och kultur i samverkan",
  "Hur vi organiserar arbetet",
  "Utvecklingsprocesser",
  "Lokala vårdssamverkansgrupper",
  "Lokala vårdssamverkansgrupper, Uppdrag",
  "Lokala vårdssamverkansgrupper, Representation",
  "Lokala vårdssamverkansgrupper, Kommunikation och förankring",
  "Lokala vårdssamverkansgrupper, Uppföljning",
  "Utvecklingsforum",
  "Utvecklingsforum, Uppdrag",
  "Utvecklingsforum, Representation",
  "Utvecklingsforum, Kommunikation och förankring",
  "Utvecklingsforum, Uppföljning",
  "Beredningsgrupper",
  "Beredningsgrupper, Uppdrag",
  "Styrgrupp",
  "Styrgrupp, Uppdrag",
  "Styrgrupp, Representation",
  "Styrgrupp, Kommunikation och förankring",
  "Styrgrupp, Uppföljning",
  "Arbetsutskott",
  "Arbetsutskott, Uppdrag",
  "Delregionalt politiskt samråd",
  "Delregionalt politiskt samråd, Uppdrag",
  "Delregionalt politiskt samråd, Representation",
  "Delregionalt politiskt samråd, Kommunikation och förankring",
  "Delregionalt politiskt samråd, Uppföljning",
  "Presidium",
  "Samverkanskontoret",
  "Samverkanskontoret, Uppdrag",
  "Samverkanskontoret, Representation",
  "Samverkanskontoret, Kommunikation och förankring",
  "Samverkanskontoret, Uppföljning",
  "Avvikelsehantering",
  "Beredning av ärenden och beslutsprocess",
  "Förankring av beslut",
  "Kommunikationsvägar för Vårdssamverkan Fyrbodal",
  "Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal",
  "Vid oenighet",
  "Avtal och ekonomi",
  "Uppföljning",
]

# The county''s agreement holds beside the plan; only the sections that are cited are listed.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Avtalstid",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "VästKom § 14",
  "VästKom § 15",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

[[principal]]
key = "bengtsfors"
name = "Bengtsfors"
side = "MUNICIPAL"

[[principal]]
key = "dals-ed"
name = "Dals-Ed"
side = "MUNICIPAL"

[[principal]]
key = "fargelanda"
name = "Färgelanda"
side = "MUNICIPAL"

[[principal]]
key = "lilla-edet"
name = "Lilla Edet"
side = "MUNICIPAL"

[[principal]]
key = "lysekil"
name = "Lysekil"
side = "MUNICIPAL"

[[principal]]
key = "mellerud"
name = "Mellerud"
side = "MUNICIPAL"

[[principal]]
key = "munkedal"
name = "Munkedal"
side = "MUNICIPAL"

[[principal]]
key = "orust"
name = "Orust"
side = "MUNICIPAL"

[[principal]]
key = "sotenas"
name = "Sotenäs"
side = "MUNICIPAL"

[[principal]]
key = "stromstad"
name = "Strömstad"
side = "MUNICIPAL"

[[principal]]
key = "tanum"
name = "Tanum"
side = "MUNICIPAL"

[[principal]]
key = "trollhattan"
name = "Trollhättan"
side = "MUNICIPAL"

[[principal]]
key = "uddevalla"
name = "Uddevalla"
side = "MUNICIPAL"

[[principal]]
key = "vanersborg"
name = "Vänersborg"
side = "MUNICIPAL"

[[principal]]
key = "amal"
name = "Åmål"
side = "MUNICIPAL"

# ---- The 14 local groups ----

# Every local group has these seats; {place} is the group, or in a seat per municipality the
# municipality. Specialist care is no regular member: it may be invited (I13).
[local_group_template]
key = "fyr24/local/{key}"
station = "LOCAL"
name = "Lokal vårdsamverkansgrupp {place}"
name_en = "Local care collaboration group {place}"
level = "lokal nivå"
appointed_by = "respektive organisation"
record = "minnesanteckningar"
record_to = "Vårdsamverkan Fyrbodals hemsida" # 002, Beredning av ärenden och beslutsprocess: all notes and minutes are there.
decides = "Lokala vårdsamverkansfrågor; strategiska frågor efter förankring hos huvudmannen"
reports_to = "Underlag till årsrapporten på uppmaning"
silent = ["secretary", "meets"]
source = "002, Lokala vårdssamverkansgrupper"
seats = [
  { key = "municipal-primary-care", per_municipality = true, label = "Kommunal primärvård, {place}", provider = "PRIMARY_CARE", voting = true },
  { key = "social-services", per_municipality = true, label = "Socialtjänst, {place}", provider = "SOCIAL_SERVICES", voting = true },
  { key = "school-health", per_municipality = true, label = "Skola/elevhälsa, {place}", provider = "SCHOOL_HEALTH", voting = true },
  { key = "regional-primary-care", label = "Regional primärvård, {place}", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "dental-care", label = "Tandvård, {place}", principal = "vgr", provider = "DENTAL_CARE", voting = true },
]

# A head of social services and a health-centre manager, one each; who begins is not said (Q21).
[local_group_template.chair]
term_years = 1
alternates = true
first = ["social-services", "regional-primary-care"]
chosen_by = "Vårdcentralchef och socialchef eller motsvarande; ordförandeskapet roterar årsvis mellan kommun och region"
source = "002, Lokala vårdssamverkansgrupper, Representation"

[[local_group]]
key = "dals-ed"
name = "Dals-Ed"
municipalities = ["dals-ed"]

[[local_group]]
key = "fargelanda"
name = "Färgelanda"
municipalities = ["fargelanda"]

[[local_group]]
key = "lilla-edet"
name = "Lilla Edet"
municipalities = ["lilla-edet"]

[[local_group]]
key = "lysekil"
name = "Lysekil"
municipalities = ["lysekil"]

# One joint group for two municipalities (Q27): each municipality has its own seats.
[[local_group]]
key = "mellerud-bengtsfors"
name = "Mellerud/Bengtsfors"
municipalities = ["mellerud", "bengtsfors"]

[[local_group]]
key = "munkedal"
name = "Munkedal"
municipalities = ["munkedal"]

[[local_group]]
key = "orust"
name = "Orust"
municipalities = ["orust"]

[[local_group]]
key = "sotenas"
name = "Sotenäs"
municipalities = ["sotenas"]

[[local_group]]
key = "stromstad"
name = "Strömstad"
municipalities = ["stromstad"]

[[local_group]]
key = "tanum"
name = "Tanum"
municipalities = ["tanum"]

[[local_group]]
key = "trollhattan"
name = "Trollhättan"
municipalities = ["trollhattan"]

[[local_group]]
key = "uddevalla"
name = "Uddevalla"
municipalities = ["uddevalla"]

[[local_group]]
key = "vanersborg"
name = "Vänersborg"
municipalities = ["vanersborg"]

[[local_group]]
key = "amal"
name = "Åmål"
municipalities = ["amal"]

# ---- Samverkanskontoret ----

[[body]]
key = "fyr24/office"
station = "OFFICE"
name = "Samverkanskontoret"
name_en = "Collaboration office"
level = "samordnings- och stödfunktion"
decides = "Sorterar inkommande frågor med stöd av arbetsutskottet"
reports_to = "Styrgruppen och delregionalt politiskt samråd; årlig avvikelserapport till VVG"
silent = ["record", "record_to", "secretary", "meets", "chair"]
source = "002, Samverkanskontoret"
# Impartial whoever employs them, so their seats belong to no principal and have no vote (I26).
seats = [
  { key = "process-leader-fkf", label = "Processledare, utsedd av Fyrbodals kommunalförbund", appointed_by = "Fyrbodals kommunalförbund", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
  { key = "process-leader-primary-care", label = "Processledare, utsedd av regional primärvård", appointed_by = "regional primärvård", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
  { key = "process-leader-specialist-care", label = "Processledare, utsedd av specialiserad vård", appointed_by = "specialiserad vård", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
]

# ---- Styrgruppen and its arbetsutskott ----

[[body]]
key = "fyr24/steering"
station = "STEERING"
name = "Styrgrupp"
name_en = "Steering group"
level = "delregional nivå"
appointed_by = "respektive huvudman"
record = "minnesanteckningar"
record_to = "Vårdsamverkan Fyrbodals hemsida"
secretary = "Anges inte; ordförande tillser att administrativt stöd finns"
decides = "Strategiska frågor, budget, statsbidrag, uppdrag till utvecklingsforumen, aktivitetslistan, remissvar"
reports_to = "Delregionalt politiskt samråd vid gemensamma möten; årsrapporten publiceras"
silent = ["meets"]
source = "002, Styrgrupp, Representation"
# Exactly the 15 seats of the plan (I53). It is silent on votes: the two officials have none, by
# analogy with the earlier Fyrbodal document (Q7). Which municipalities appoint the five municipal
# seats is not said, so these represent the municipalities as a side and no single party.
seats = [
  { key = "nu-sjukvarden-1", label = "NU-sjukvården, första platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "nu-sjukvarden-2", label = "NU-sjukvården, andra platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "nu-sjukvarden-3", label = "NU-sjukvården, tredje platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "health-centres-narhalsan", label = "Vårdval vårdcentral, Närhälsan", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "health-centres-private", label = "Vårdval vårdcentral, privata vårdcentraler", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "rehab-narhalsan", label = "Vårdval rehab, Närhälsan", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "rehab-private", label = "Vårdval rehab, privata rehab", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "regionhalsan", label = "Regionhälsan", principal = "vgr", provider = "REGIONAL_HEALTH", voting = true },
  { key = "namnd-norra", label = "Ansvarig tjänsteperson från delregional nämnd norra", principal = "vgr", provider = "POLITICAL", voting = false },
  { key = "social-services-1", label = "Kommunerna, socialtjänst/kommunal primärvård, första platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "social-services-2", label = "Kommunerna, socialtjänst/kommunal primärvård, andra platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "social-services-3", label = "Kommunerna, socialtjänst/kommunal primärvård, tredje platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "school-health-1", label = "Kommunerna, skola/elevhälsa, första platsen", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true },
  { key = "school-health-2", label = "Kommunerna, skola/elevhälsa, andra platsen", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true },
  { key = "fkf", label = "Tjänsteperson från Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", appointed_by = "Fyrbodals kommunalförbund", voting = false },
]

[body.chair]
term_years = 2
alternates = true
first = ["social-services-1", "nu-sjukvarden-1"]
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar under tvåårsperioder mellan kommun och region"
source = "002, Styrgrupp, Representation"

[[body]]
key = "fyr24/au"
station = "PREPARATION"
name = "Arbetsutskott"
name_en = "Working committee"
level = "delregional nivå"
decides = "Godkänner förslag till uppdragshandlingar inför beslut i styrgruppen"
reports_to = "Styrgruppen"
silent = ["record", "record_to", "secretary", "meets", "appointed_by"]
source = "002, Arbetsutskott"
# Chair, vice chair and one more from each principal. Who the two are is not said; these begin.
seats = [
  { key = "chair", label = "Styrgruppens ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/steering", function = "CHAIR" } },
  { key = "vice-chair", label = "Styrgruppens vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/steering", function = "VICE_CHAIR" } },
  { key = "municipal", label = "Ytterligare en från kommunerna", side = "MUNICIPAL", voting = true, ex_officio = { body = "fyr24/steering", seat = "school-health-1" } },
  { key = "regional", label = "Ytterligare en från regionen", side = "REGIONAL", voting = true, ex_officio = { body = "fyr24/steering", seat = "health-centres-private" } },
]

# ---- The three utvecklingsforum and their beredningsgrupper ----

# Municipal and regional primary care and specialist care are in every forum (I09). The other
# seats are examples of competence for the forum: number and composition vary with the commissions.
[[body]]
key = "fyr24/forum/barn-och-unga"
station = "FORUM"
name = "Utvecklingsforum Barn och unga"
name_en = "Development forum Children and young people"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
  { key = "school-health", label = "Skola/elevhälsa", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["school-health", "specialist-care"]
member_of = "fyr24/steering"
first_chair_from = "school-health-2"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/barn-och-unga"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Barn och unga"
name_en = "Preparation group Children and young people"
level = "delregional nivå"
prepares_for = "fyr24/forum/barn-och-unga"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/barn-och-unga", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/barn-och-unga", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-fkf" } },
]

[[body]]
key = "fyr24/forum/vuxna"
station = "FORUM"
name = "Utvecklingsforum Vuxna"
name_en = "Development forum Adults"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["regional-primary-care", "social-services"]
member_of = "fyr24/steering"
first_chair_from = "health-centres-narhalsan"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/vuxna"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Vuxna"
name_en = "Preparation group Adults"
level = "delregional nivå"
prepares_for = "fyr24/forum/vuxna"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/vuxna", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/vuxna", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-specialist-care" } },
]

[[body]]
key = "fyr24/forum/aldre"
station = "FORUM"
name = "Utvecklingsforum Äldre"
name_en = "Development forum Older people"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["municipal-primary-care", "regional-primary-care"]
member_of = "fyr24/steering"
first_chair_from = "social-services-2"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/aldre"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Äldre"
name_en = "Preparation group Older people"
level = "delregional nivå"
prepares_for = "fyr24/forum/aldre"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/aldre", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/aldre", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-primary-care" } },
]

# ---- Delregionalt politiskt samråd and its presidium ----

[[body]]
key = "fyr24/political"
station = "POLITICAL"
name = "Delregionalt politiskt samråd"
name_en = "Delregional political consultation"
level = "politisk nivå"
appointed_by = "respektive kommun, nämnd eller styrelse"
record_to = "Vårdsamverkan Fyrbodals hemsida" # What kind of record is not said; all minutes and notes are there.
meets = "Gemensamma möten med styrgruppen en till två gånger per termin"
decides = "Vision och strategisk inriktning; uppdrag till styrgruppen"
silent = ["record", "secretary", "reports_to"]
source = "002, Delregionalt politiskt samråd, Representation"
# How many sit in a presidium is not said (Q17): several people may hold such a seat. The plan is
# silent on votes: the politicians have them, the officials and the arbetsutskott take part without.
seats = [
  { key = "bengtsfors", label = "Politisk representant, Bengtsfors", principal = "bengtsfors", provider = "POLITICAL", voting = true },
  { key = "dals-ed", label = "Politisk representant, Dals-Ed", principal = "dals-ed", provider = "POLITICAL", voting = true },
  { key = "fargelanda", label = "Politisk representant, Färgelanda", principal = "fargelanda", provider = "POLITICAL", voting = true },
  { key = "lilla-edet", label = "Politisk representant, Lilla Edet", principal = "lilla-edet", provider = "POLITICAL", voting = true },
  { key = "lysekil", label = "Politisk representant, Lysekil", principal = "lysekil", provider = "POLITICAL", voting = true },
  { key = "mellerud", label = "Politisk representant, Mellerud", principal = "mellerud", provider = "POLITICAL", voting = true },
  { key = "munkedal", label = "Politisk representant, Munkedal", principal = "munkedal", provider = "POLITICAL", voting = true },
  { key = "orust", label = "Politisk representant, Orust", principal = "orust", provider = "POLITICAL", voting = true },
  { key = "sotenas", label = "Politisk representant, Sotenäs", principal = "sotenas", provider = "POLITICAL", voting = true },
  { key = "stromstad", label = "Politisk representant, Strömstad", principal = "stromstad", provider = "POLITICAL", voting = true },
  { key = "tanum", label = "Politisk representant, Tanum", principal = "tanum", provider = "POLITICAL", voting = true },
  { key = "trollhattan", label = "Politisk representant, Trollhättan", principal = "trollhattan", provider = "POLITICAL", voting = true },
  { key = "uddevalla", label = "Politisk representant, Uddevalla", principal = "uddevalla", provider = "POLITICAL", voting = true },
  { key = "vanersborg", label = "Politisk representant, Vänersborg", principal = "vanersborg", provider = "POLITICAL", voting = true },
  { key = "amal", label = "Politisk representant, Åmål", principal = "amal", provider = "POLITICAL", voting = true },
  { key = "presidium-namnd-norra", label = "Presidiet för delregional nämnd norra", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-regionhalsan", label = "Presidiet styrelsen för Regionhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-narhalsan", label = "Presidiet styrelsen för Närhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-nu-sjukvarden", label = "Presidiet styrelsen för NU-sjukvården", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  # The document''s own name, beside "Habilitering & Hälsa" elsewhere (Q19).
  { key = "presidium-rehabilitering-halsa", label = "Presidiet styrelsen för Rehabilitering & Hälsa", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-tandvard", label = "Presidiet för Tandvårdsstyrelsen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "official-namnd-norra", label = "Tjänsteperson för delregional nämnd norra", principal = "vgr", provider = "POLITICAL", function = "ADJUNCT", voting = false },
  { key = "official-fkf", label = "Tjänsteperson för Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "ADJUNCT", voting = false },
  { key = "au", label = "Styrgruppens arbetsutskott", function = "ADJUNCT", voting = false, ex_officio = { body = "fyr24/au" } },
]

[body.chair]
term_years = 2
alternates = true
first = ["uddevalla", "presidium-namnd-norra"]
chosen_by = "Delregionalt politiskt samråd utser ordförande och vice ordförande för två år i taget"
source = "002, Delregionalt politiskt samråd, Representation"

[[body]]
key = "fyr24/presidium"
station = "PRESIDIUM"
name = "Presidium"
name_en = "Presidium of the political consultation"
level = "politisk nivå"
decides = "Bereder ärenden till delregionalt politiskt samråd"
reports_to = "Delregionalt politiskt samråd"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Presidium"
seats = [
  { key = "chair", label = "Samrådets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/political", function = "CHAIR" } },
  { key = "vice-chair", label = "Samrådets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/political", function = "VICE_CHAIR" } },
]

# ---- What stations and states are called ---------------------------------------------------------

[station]
LOCAL = { sv = "Lokal vårdsamverkansgrupp", en = "Local care collaboration group" }
OFFICE = { sv = "Samverkanskontoret", en = "Collaboration office" }
PREPARATION = { sv = "Arbetsutskott", en = "Working committee" }
STEERING = { sv = "Styrgrupp", en = "Steering group" }
FORUM_PREPARATION = { sv = "Beredningsgrupp", en = "Preparation group" }
FORUM = { sv = "Utvecklingsforum", en = "Development forum" }
PRESIDIUM = { sv = "Presidium", en = "Presidium" }
POLITICAL = { sv = "Delregionalt politiskt samråd", en = "Delregional political consultation" }
COUNTY = { sv = "Vårdsamverkan Västra Götaland (VVG)", en = "Vårdsamverkan Västra Götaland (VVG), county level" }
PARTY = { sv = "Huvudman", en = "Principal" }

# What a list shows (name), and what is said to anybody (public), to the parties (partner) and to
# those who handle the case (internal).

[state.LOCAL_HANDLING]
name = { sv = "Lokal vårdsamverkansgrupp arbetar med ärendet", en = "The local group is working on the case" }
public = { sv = "Kommunen och regionens vård arbetar gemensamt med frågan på lokal nivå.", en = "The municipality and the region''s care providers are working on the question together at local level." }
partner = { sv = "Den lokala vårdsamverkansgruppen arbetar med ärendet; parternas ledamöter bidrar och för information till och från den egna verksamheten.", en = "The local care collaboration group is working on the case; the parties'' members contribute, and carry information to and from their own organisations." }
internal = { sv = "Gruppens ordförande tar nästa steg: lösa ärendet lokalt, låta förankra det, lyfta det till Samverkanskontoret, hänvisa det eller avsluta det.", en = "The chair of the group has the next move: resolve the case locally, let it be anchored, raise it to the collaboration office, refer it out or close it." }

[state.OFFICE_ASSESSMENT]
name = { sv = "Samverkanskontoret bedömer ärendet", en = "The office is assessing the case" }
public = { sv = "Vårdsamverkan Fyrbodal har tagit emot frågan och bedömer var den hör hemma.", en = "Vårdsamverkan Fyrbodal has received the question and is assessing where it belongs." }
partner = { sv = "Samverkanskontoret sorterar och bereder ärendet med stöd av arbetsutskottet; parterna behöver inte göra något om de inte tillfrågas.", en = "The collaboration office sorts and prepares the case with support of the working committee; the parties need do nothing unless they are asked." }
internal = { sv = "En processledare tar nästa steg: lämna ärendet till arbetsutskottet, sända det till en beredningsgrupp, återlämna det till den lokala grupp som lyfte det eller hänvisa det.", en = "A process leader has the next move: submit the case to the working committee, route it to a preparation group, return it to the local group that raised it, or refer it out." }

[state.AU_PREPARATION]
name = { sv = "Arbetsutskottet bereder ärendet", en = "The working committee is preparing the case" }
public = { sv = "Vårdsamverkan Fyrbodal förbereder frågan inför beslut.", en = "Vårdsamverkan Fyrbodal is preparing the question for a decision." }
partner = { sv = "Arbetsutskottet förbereder ärendet inför styrgruppens möte; parterna behöver inte göra något förrän det står på agendan.", en = "The working committee prepares the case for the steering group''s meeting; the parties need do nothing until it is on the agenda." }
internal = { sv = "Arbetsutskottet godkänner förslaget till uppdragshandling om det finns ett; sedan sätter styrgruppens ordförande upp ärendet på agendan, eller så återlämnas det till Samverkanskontoret för komplettering.", en = "The working committee approves the draft charter if there is one; then the chair of the steering group places the case on the agenda, or it is returned to the collaboration office for completion." }

[state.STEERING_DECISION]
name = { sv = "Styrgruppen ska besluta", en = "The steering group is to decide" }
public = { sv = "Frågan ligger hos Vårdsamverkan Fyrbodal för beslut.", en = "The question is before Vårdsamverkan Fyrbodal for a decision." }
partner = { sv = "Ärendet står på styrgruppens agenda; parternas representanter förankrar sina ställningstaganden i den egna organisationen mellan mötena.", en = "The case is on the steering group''s agenda; the parties'' representatives anchor their positions in their own organisations between the meetings." }
internal = { sv = "Styrgruppen beslutar och ordföranden för in beslutet: uppdrag till ett utvecklingsforum, genomförande, remissvar, förankring, återlämnande, politisk behandling, VVG eller avslut.", en = "The steering group decides and its chair enters the decision: a commission to a development forum, implementation, a reply, anchoring, a return, political treatment, VVG or closing." }

[state.ANCHORING]
name = { sv = "Ärendet förankras hos parterna", en = "The case is being anchored with the parties" }
public = { sv = "Kommuner och region stämmer av frågan i sina egna organisationer innan arbetet fortsätter.", en = "Municipalities and region are considering the question in their own organisations before the work continues." }
partner = { sv = "Varje tillfrågad part förankrar frågan i den egna organisationen och lämnar sitt ställningstagande.", en = "Each party that is asked anchors the question in its own organisation and gives its position." }
internal = { sv = "Parternas representanter lämnar ställningstaganden; när alla har svarat eller undantagits återupptar ordföranden ärendet i det organ som lät förankra det.", en = "The parties'' representatives give their positions; when all have answered or been waived, the chair of the body that asked for anchoring resumes the case there." }

[state.FORUM_PREPARATION]
name = { sv = "Beredningsgruppen förbereder ärendet", en = "The preparation group is preparing the case" }
public = { sv = "Vårdsamverkan Fyrbodal förbereder det fortsatta arbetet med frågan.", en = "Vårdsamverkan Fyrbodal is preparing further work on the question." }
partner = { sv = "Utvecklingsforumets beredningsgrupp förbereder ärendet; parterna behöver inte göra något förrän forumet eller styrgruppen tar upp det.", en = "The preparation group of the development forum prepares the case; the parties need do nothing until the forum or the steering group takes it up." }
internal = { sv = "Forumets ordförande tar nästa steg: ta upp styrgruppens uppdrag i utvecklingsforumet, eller lämna utkastet till remissvar eller förslaget till arbetsutskottet.", en = "The chair of the forum has the next move: take up the steering group''s commission in the development forum, or submit the draft reply or the proposal to the working committee." }

[state.FORUM_WORK]
name = { sv = "Utvecklingsforumet arbetar med uppdraget", en = "The forum is working on its commission" }
public = { sv = "Kommuner och region arbetar gemensamt med att utveckla en lösning.", en = "Municipalities and region are developing a solution together." }
partner = { sv = "Utvecklingsforumet arbetar med styrgruppens uppdrag; parternas ledamöter förankrar frågan i egen verksamhet och är informationsbärare åt båda håll.", en = "The development forum is working on the steering group''s commission; the parties'' members anchor the question in their own organisations and carry information both ways." }
internal = { sv = "Forumets ordförande tar nästa steg: återrapportera, låta förankra, eller lämna resultatet till styrgruppen med förslag till plan för resultatspridning, eventuell implementering och uppföljning.", en = "The chair of the forum has the next move: report progress, let the question be anchored, or submit the result to the steering group with a proposed plan for dissemination, possible implementation and follow-up." }

[state.STEERING_RESULT]
name = { sv = "Resultatet ligger hos styrgruppen", en = "The result is before the steering group" }
public = { sv = "Arbetet är redovisat, och det ska beslutas hur resultatet tas vidare.", en = "The work has been reported, and it is to be decided how its result is taken further." }
partner = { sv = "Styrgruppen behandlar utvecklingsforumets resultat; styrgruppen och respektive huvudman ansvarar för hur det förs vidare.", en = "The steering group considers the result of the development forum; the steering group and each principal are responsible for taking it further." }
internal = { sv = "Styrgruppen beslutar och ordföranden för in beslutet: genomförande, återlämnande till forumet med ny tidsgräns, förankring, politisk behandling eller avslut utan åtgärd.", en = "The steering group decides and its chair enters the decision: implementation, a return to the forum with a new deadline, anchoring, political treatment, or closing without action." }

[state.PRESIDIUM_PREPARATION]
name = { sv = "Presidiet bereder ärendet", en = "The presidium is preparing the case" }
public = { sv = "Frågan förbereds för de förtroendevalda i Vårdsamverkan Fyrbodal.", en = "The question is being prepared for the elected politicians in Vårdsamverkan Fyrbodal." }
partner = { sv = "Presidiet bereder ärendet till delregionalt politiskt samråd; parternas politiska representanter tar ställning när det tas upp där.", en = "The presidium prepares the case for the delregional political consultation; the parties'' political representatives take a position when it comes up there." }
internal = { sv = "Samrådets ordförande och vice ordförande bereder ärendet, och ordföranden sätter upp det på samrådets agenda.", en = "The chair and vice chair of the political consultation prepare the case, and the chair places it on the agenda." }

[state.POLITICAL_DECISION]
name = { sv = "Politiskt samråd behandlar ärendet", en = "The political consultation is considering it" }
public = { sv = "De förtroendevalda i Vårdsamverkan Fyrbodal ska ta ställning till frågan.", en = "The elected politicians in Vårdsamverkan Fyrbodal are to take a stand on the question." }
partner = { sv = "Delregionalt politiskt samråd behandlar ärendet; parternas representanter ansvarar för att den politiska viljeinriktningen blir känd och får genomslag i huvudmännens uppdrag.", en = "The delregional political consultation considers the case; the parties'' representatives see to it that the political direction becomes known and takes effect in the principals'' own commissions." }
internal = { sv = "Samrådets ordförande för in vad samrådet beslutar: uppdrag till styrgruppen, beslut i sak, förankring, återlämnande till styrgruppen, eller avtal till parterna.", en = "The chair of the political consultation enters what it decides: a commission to the steering group, a decision in substance, anchoring, a return to the steering group, or an agreement to the parties." }

[state.COUNTY_HANDLING]
name = { sv = "VVG hanterar tvisten", en = "VVG is handling the dispute" }
public = { sv = "Frågan behandlas gemensamt för hela Västra Götaland.", en = "The question is being dealt with jointly for the whole of Västra Götaland." }
partner = { sv = "Vårdsamverkan Västra Götaland (VVG) hanterar den principiella tvisten; parterna inväntar utfallet.", en = "Vårdsamverkan Västra Götaland (VVG) handles the dispute of principle; the parties await the outcome." }
internal = { sv = "VVG lämnar utfallet, och ärendet går då tillbaka till styrgruppen.", en = "VVG gives the outcome, and the case then goes back to the steering group." }

[state.PARTY_ADOPTION]
name = { sv = "Parterna beslutar om avtalet", en = "The parties are deciding on the agreement" }
public = { sv = "De femton kommunerna och Västra Götalandsregionen beslutar var för sig om avtalet.", en = "The fifteen municipalities and Västra Götalandsregionen are deciding on the agreement, each for itself." }
partner = { sv = "Varje part fattar sitt eget beslut om avtalet; i kommunen hörs kommunstyrelsen innan fullmäktige beslutar.", en = "Each party makes its own decision on the agreement; in a municipality the executive is heard before the council decides." }
internal = { sv = "Parterna för in sina beslut; på startdagen träder avtalet i kraft om alla har antagit det och besluten har vunnit laga kraft, och efter ett avslag tar samrådets ordförande nästa steg.", en = "The parties enter their decisions; on the start date the agreement enters into force if all have adopted it and the decisions are final, and after a rejection the chair of the political consultation has the next move." }

[state.IN_FORCE]
name = { sv = "Avtalet gäller", en = "The agreement is in force" }
public = { sv = "Avtalet mellan kommunerna och Västra Götalandsregionen gäller.", en = "The agreement between the municipalities and Västra Götalandsregionen is in force." }
partner = { sv = "Avtalet gäller mellan parterna; en part kan säga upp det skriftligen om avtalet har villkor om uppsägning.", en = "The agreement holds between the parties; a party can give written notice if the agreement has such terms." }
internal = { sv = "Ingen har nästa steg; vid avtalstidens slut förlängs eller upphör avtalet efter sina egna villkor.", en = "Nobody has the next move; at the end of its term the agreement is renewed or ends by its own terms." }

[state.IMPLEMENTATION]
name = { sv = "Parterna genomför beslutet", en = "The parties are carrying out the decision" }
public = { sv = "Berörda verksamheter genomför det som har beslutats.", en = "The organisations concerned are carrying out what has been decided." }
partner = { sv = "Varje berörd part driver det överenskomna arbetet i sin egen organisation och redovisar hur långt det har kommit.", en = "Each party concerned drives the agreed work in its own organisation and reports how far it has come." }
internal = { sv = "Parternas linjechefer redovisar arbetet; Samverkanskontoret eller styrgruppens ordförande påbörjar uppföljningen när alla är klara eller uppföljningsdagen är inne.", en = "The parties'' line managers report on the work; the collaboration office or the chair of the steering group starts the follow-up when all are done or its date has come." }

[state.FOLLOW_UP]
name = { sv = "Styrgruppen följer upp", en = "The steering group is following up" }
public = { sv = "Vårdsamverkan Fyrbodal följer upp det som har genomförts.", en = "Vårdsamverkan Fyrbodal is following up what has been carried out." }
partner = { sv = "Styrgruppen följer upp arbetet; parterna lämnar underlag till årsrapporten på uppmaning.", en = "The steering group follows up the work; the parties give material for the annual report on request." }
internal = { sv = "Styrgruppens ordförande avslutar ärendet med utfallet och var det har redovisats, eller öppnar det på nytt om en brist har visat sig.", en = "The chair of the steering group closes the case with the outcome and where it is reported, or reopens it if a shortcoming has been found." }

[state.CLOSED]
name = { sv = "Ärendet är avslutat", en = "The case is closed" }
public = { sv = "Ärendet är avslutat.", en = "The case is closed." }
partner = { sv = "Ärendet är avslutat, och inget mer väntas av parterna.", en = "The case is closed, and nothing more is expected of the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is closed and is not opened again; a new case can refer to it." }

[state.REFERRED_OUT]
name = { sv = "Hänvisat utanför vårdsamverkan", en = "Referred outside the collaboration" }
public = { sv = "Frågan har hänvisats vidare och hanteras inte inom Vårdsamverkan Fyrbodal.", en = "The question has been referred elsewhere and is not handled within Vårdsamverkan Fyrbodal." }
partner = { sv = "Ärendet har hänvisats till den som ansvarar för frågan och är avslutat i vårdsamverkan.", en = "The case has been referred to whoever is responsible for the question and is finished in the collaboration." }
internal = { sv = "Ärendet är avslutat här och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished here and is not opened again; a new case can refer to it." }

[state.NOT_ADOPTED]
name = { sv = "Avtalet antogs inte", en = "The agreement was not adopted" }
public = { sv = "Avtalet antogs inte av alla parter och gäller därför inte.", en = "The agreement was not adopted by every party and so is not valid." }
partner = { sv = "Avtalet antogs inte av alla parter och träder inte i kraft.", en = "The agreement was not adopted by all parties and does not enter into force." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; samrådet kan ta upp avtalet i ett nytt ärende.", en = "The case is finished and is not opened again; the political consultation can take up the agreement in a new case." }

[state.TERMINATED]
name = { sv = "Avtalet har upphört", en = "The agreement has ended" }
public = { sv = "Avtalet gäller inte längre.", en = "The agreement is no longer in force." }
partner = { sv = "Avtalet har upphört och gäller inte längre mellan parterna.", en = "The agreement has ended and no longer holds between the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished and is not opened again; a new case can refer to it." }

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Local level
openLocal = { number = "T01", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper" }
resolveLocally = { number = "T05", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppdrag; Lokala vårdssamverkansgrupper, Kommunikation och förankring" }
raiseToOffice = { number = "T06", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess; Arbetsutskott" }
closeLocally = { number = "T53", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Office
receiveExternal = { number = "T02", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Arbetsutskott, Uppdrag" }
returnToLocal = { number = "T07", basis = "INFERRED", source = "002, Samverkanskontoret, Uppdrag; Arbetsutskott" }
referOut = { number = "T08", basis = "INFERRED", source = "002, Prioriterade målgrupper; 003, Del C 6.3 Överenskommelse om kostnadsansvar" }
submitToPreparation = { number = "T09", basis = "EXPLICIT", source = "002, Samverkanskontoret, Uppdrag; Beredning av ärenden och beslutsprocess" }
routeToForumPreparation = { number = "T12", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Arbetsutskott" }
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Arbetsutskott
returnForCompletion = { number = "T10", basis = "INFERRED", source = "002, Arbetsutskott, Uppdrag" }
placeOnSteeringAgenda = { number = "T11", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }

# Styrgrupp
adoptReply = { number = "T14", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Styrgrupp, Uppdrag" }
commissionForum = { number = "T17", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess; Utvecklingsforum, Uppdrag; Arbetsutskott, Uppdrag" }
returnResult = { number = "T22", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess; Styrgrupp, Uppdrag" }
decideImplementation = { number = "T23", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess; Förankring av beslut" }
closeWithoutAction = { number = "T24", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
returnFromSteering = { number = "T25", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
returnToPreparation = { number = "T54", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
referToPolitical = { number = "T26", basis = "INFERRED", source = "002, Delregionalt politiskt samråd; Kommunikationsvägar för Vårdssamverkan Fyrbodal" }
raiseToCounty = { number = "T33", basis = "EXPLICIT", source = "002, Vid oenighet" }

# Utvecklingsforum
submitDraftReply = { number = "T13", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag" }
takeUpInForum = { number = "T18", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Utvecklingsforum" }
reportProgress = { number = "T19", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
submitResult = { number = "T21", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
proposeActivity = { number = "T51", basis = "EXPLICIT", source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag" }

# Förankring
pauseForAnchoring = { number = "T15", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Kommunikation och förankring; Utvecklingsforum, Kommunikation och förankring; Styrgrupp, Kommunikation och förankring; Förankring av beslut" }
resumeAfterAnchoring = { number = "T16", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Kommunikation och förankring; Utvecklingsforum, Kommunikation och förankring; Styrgrupp, Kommunikation och förankring; Förankring av beslut" }

# Politisk nivå
placeOnPoliticalAgenda = { number = "T27", basis = "EXPLICIT", source = "002, Presidium" }
politicalDecide = { number = "T28", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd" }
commissionSteering = { number = "T29", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd, Uppdrag" }
returnFromPolitical = { number = "T32", basis = "INFERRED", source = "002, Delregionalt politiskt samråd; Presidium" }
orderReview = { number = "T55", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Länsnivå
countyOutcome = { number = "T34", basis = "INFERRED", source = "002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal" }

# Avtal
sendAreaAgreementToParties = { number = "T57", basis = "INFERRED", source = "002, Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal; Avtal och ekonomi" }
partyDecides = { number = "T42", basis = "INFERRED", source = "003, Del A Avtalsparter; Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
enterIntoForce = { number = "T43", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har villkor om förlängning)" }
giveNotice = { number = "T46", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har villkor om uppsägning)" }
expire = { number = "T58", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Genomförande och uppföljning
progressImplementation = { number = "T47", basis = "EXPLICIT", source = "002, Förankring av beslut" }
startFollowUp = { number = "T48", basis = "EXPLICIT", source = "002, Uppföljning; Styrgrupp, Uppdrag" }
closeAfterFollowUp = { number = "T49", basis = "EXPLICIT", source = "002, Uppföljning; Styrgrupp, Uppföljning" }
reopen = { number = "T50", basis = "INFERRED", source = "002, Uppföljning" }

# I varje läge
answerReporter = { number = "T52", basis = "EXPLICIT", source = "002, Avvikelsehantering; 003, Del A Avvikelser" }
reclassify = { number = "T61", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Acts that the specification does not number
draftCharter = { number = "A1", basis = "INFERRED", source = "002, Arbetsutskott, Uppdrag; Samverkanskontoret, Uppdrag" }
approveCharter = { number = "A2", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }
givePosition = { number = "A3", basis = "INFERRED", source = "002, Förankring av beslut" }
waivePosition = { number = "A4", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
attachRecord = { number = "A5", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
setStrategic = { number = "A6", basis = "INFERRED", source = "002, Lokala vårdssamverkansgrupper, Uppdrag" }
adoptToActivityList = { number = "A7", basis = "EXPLICIT", source = "002, Styrgrupp, Uppdrag; Utvecklingsforum, Uppdrag" }
replaceAgreement = { number = "A8", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this plan does not have, and who may do what instead -------------------------

[transition.startLocalTaskGroup]
number = "T03"
basis = "ABSENT"
source = "002, Lokala vårdssamverkansgrupper, Uppdrag (nämner inga lokala utvecklingsgrupper)"
instead_sv = "Den lokala gruppen arbetar själv med frågan, eller dess ordförande lyfter den till samverkanskontoret (raiseToOffice)."
instead_en = "The local group works with the question itself, or its chair raises it to the office (raiseToOffice)."

[transition.reportLocalTaskGroup]
number = "T04"
basis = "ABSENT"
source = "002, Lokala vårdssamverkansgrupper, Uppdrag (nämner inga lokala utvecklingsgrupper)"
instead_sv = "Planen har inga lokala utvecklingsgrupper; den lokala gruppen löser frågan (resolveLocally) eller lyfter den (raiseToOffice)."
instead_en = "The plan has no local task groups; the local group resolves the question (resolveLocally) or raises it (raiseToOffice)."

[transition.suspendAssignment]
number = "T20a"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess (uppdrag är tydliga och tidsbestämda, inget sägs om vilande)"
instead_sv = "Forumets ordförande återrapporterar (reportProgress) eller lämnar resultatet (submitResult); styrgruppen kan sedan ge ny tidsgräns (returnResult)."
instead_en = "The forum chair reports progress (reportProgress) or submits the result (submitResult); the steering group can then set a new deadline (returnResult)."

[transition.resumeAssignment]
number = "T20b"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess (uppdrag är tydliga och tidsbestämda, inget sägs om vilande)"
instead_sv = "Uppdrag kan inte vara vilande i planen, så det finns inget att återuppta."
instead_en = "Assignments cannot be dormant in this plan, so there is nothing to resume."

[transition.draftPlan]
number = "T56"
basis = "ABSENT"
source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag"
instead_sv = "Planens aktivitetslista växer genom att forumets ordförande föreslår en aktivitet (proposeActivity) och styrgruppen antar den (adoptToActivityList)."
instead_en = "The plan''s activity list grows: the forum chair proposes an activity (proposeActivity) and the steering group adopts it (adoptToActivityList)."

[transition.commissionOffice]
number = "T30"
basis = "ABSENT"
source = "002, Delregionalt politiskt samråd, Uppdrag"
instead_sv = "Delregionalt politiskt samråd kan ge uppdrag till styrgruppen, inte till kontoret: samrådets ordförande ger uppdraget till styrgruppen (commissionSteering)."
instead_en = "The political consultation may commission the steering group, not the office: its chair commissions the steering group (commissionSteering)."

[transition.commissionForumDirect]
number = "T31"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess; Delregionalt politiskt samråd, Uppdrag"
instead_sv = "Samtliga uppdrag till utvecklingsforumen ges av styrgruppen: samrådets ordförande ger uppdraget till styrgruppen (commissionSteering), som ger det till ett forum (commissionForum)."
instead_en = "All commissions to the development forums are given by the steering group: the political chair commissions the steering group (commissionSteering), which commissions a forum (commissionForum)."

[transition.orderRevision]
number = "T35"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Länets avtal revideras i länets modell på uppdrag av SRO; Fyrbodals eget avtal ses över på beslut av samrådet (orderReview)."
instead_en = "The county''s agreement is revised in the county model by SRO; Fyrbodal''s own agreement is reviewed by decision of the political consultation (orderReview)."

[transition.sendOnConsultation]
number = "T36"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Remiss till länets alla parter sänds av SRO i länets modell; Fyrbodals avtal sänds direkt till områdets parter (sendAreaAgreementToParties)."
instead_en = "A consultation of all parties of the county is sent by SRO in the county model; Fyrbodal''s agreement goes straight to the area''s parties (sendAreaAgreementToParties)."

[transition.answerConsultation]
number = "T37"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Varje part besvarar länets remiss för sig i länets modell; styrgruppen besvarar remisser till Vårdsamverkan Fyrbodal (adoptReply)."
instead_en = "Each party answers the county''s consultation for itself in the county model; the steering group answers consultations to Vårdsamverkan Fyrbodal (adoptReply)."

[transition.closeConsultation]
number = "T38"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Länets remiss avslutas av SRO i länets modell."
instead_en = "The county''s consultation is closed by SRO in the county model."

[transition.recommendAdoption]
number = "T39"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar antagande i länets modell; Fyrbodals avtal sänds till parterna av samrådets ordförande (sendAreaAgreementToParties)."
instead_en = "SRO recommends adoption in the county model; the political chair sends Fyrbodal''s agreement to the parties (sendAreaAgreementToParties)."

[transition.endorseStep]
number = "T40"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "VästKom och kommunalförbunden ställer sig bakom länets avtal i länets modell; Fyrbodals avtal passerar dem inte."
instead_en = "VästKom and the municipal associations endorse the county''s agreements in the county model; Fyrbodal''s agreement does not pass them."

[transition.sendToParties]
number = "T41"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "Samrådets ordförande sänder Fyrbodals avtal till områdets parter (sendAreaAgreementToParties)."
instead_en = "The political chair sends Fyrbodal''s agreement to the area''s parties (sendAreaAgreementToParties)."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Chairs. Alternation is said of the steering chair only, not of its vice chair.
I03 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Styrgrupp, Representation" }
# Explicit for local groups by the two managers; inferred for the other bodies with two chairs.
I04 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation; Delregionalt politiskt samråd, Representation" }
# Local yearly; steering, forums and the political consultation two years.
I05 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation; Utvecklingsforum, Representation; Styrgrupp, Representation; Delregionalt politiskt samråd, Representation" }
I08 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation", requires = [ { side = "MUNICIPAL", provider = "SOCIAL_SERVICES" }, { side = "REGIONAL", provider = "PRIMARY_CARE" } ] }

# Composition
I09 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess", requires = [
  { side = "MUNICIPAL", provider = "PRIMARY_CARE" },
  { side = "REGIONAL", provider = "PRIMARY_CARE" },
  { provider = "SPECIALIST_CARE" },
] }
I12 = { level = "WARN", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation", requires = [
  { side = "MUNICIPAL", provider = "PRIMARY_CARE" },
  { provider = "SOCIAL_SERVICES" },
  { provider = "SCHOOL_HEALTH" },
  { side = "REGIONAL", provider = "PRIMARY_CARE" },
  { provider = "DENTAL_CARE" },
] }
I13 = { level = "ALLOW", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation" }
I14 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Kommunikation och förankring" }
I15 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Representation" }
I53 = { level = "WARN", basis = "EXPLICIT", source = "002, Styrgrupp, Representation", requires = [
  { side = "REGIONAL", provider = "SPECIALIST_CARE", exactly = 3 },
  { side = "REGIONAL", provider = "PRIMARY_CARE", exactly = 2 },
  { side = "REGIONAL", provider = "REHABILITATION", exactly = 2 },
  { side = "REGIONAL", provider = "REGIONAL_HEALTH", exactly = 1 },
  { side = "REGIONAL", provider = "POLITICAL", exactly = 1 },
  { side = "MUNICIPAL", provider = "SOCIAL_SERVICES", exactly = 3 },
  { side = "MUNICIPAL", provider = "SCHOOL_HEALTH", exactly = 2 },
  { side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", exactly = 1 },
] }

# Commissions and results
I16 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I18 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I20 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }
I22 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I33 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag" }
I35 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Styrgrupp, Uppdrag" }

# What belongs where
I24 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I25 = { level = "REFUSE", basis = "INFERRED", source = "002, Prioriterade målgrupper" }
I26 = { level = "REFUSE", basis = "INFERRED", source = "002, Samverkanskontoret, Kommunikation och förankring" }

# Records and anchoring. Publication is explicit; that it comes before closing is recommended.
I27 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I28 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppföljning; Utvecklingsforum, Uppföljning; Styrgrupp, Uppföljning" }
I29 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppdrag; Lokala vårdssamverkansgrupper, Kommunikation och förankring" }

# Follow-up and economy
I31 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Uppföljning" }
I50 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Avtal och ekonomi" }
I57 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Uppföljning" }

# Disputes. Placement costs follow the county''s rule.
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal" }
I37 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Vid oenighet" }
I38 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del C 6.3 Överenskommelse om kostnadsansvar" }

# Agreements of the area, by the county''s rules; renewal only where an agreement has such terms.
I39 = { level = "REFUSE", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I42 = { level = "REFUSE", basis = "INFERRED", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "INFERRED", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I46 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har sådana villkor)" }

# Deviations
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser; 002, Avvikelsehantering" }
I48 = { level = "DUTY", basis = "EXPLICIT", source = "002, Avvikelsehantering" }

# Representation
I49 = { level = "ALLOW", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I55 = { level = "DUTY", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd, Kommunikation och förankring" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# ---- Economy -----------------------------------------------------------------------------------
# Who pays for the office, in whole percent of its cost; specification 5.1 and 5.2. How the two
# boards divide their share is not said: by the population of their municipalities, where somebody
# says which those are (Q14).

[economy]
source = "002, Avtal och ekonomi"
population_day = "07-01" # Of the year before.
index_of = "delregional nämnd norra i Västra Götalandsregionens budgetprocess"
shares = [
  { key = "municipalities", name = { sv = "Kommunerna", en = "The municipalities" }, percent = 50, by_population = true, source = "002, Avtal och ekonomi" },
  { key = "namnd-norra-och-vastra", name = { sv = "Delregional nämnd norra och delregional nämnd västra", en = "Delregional boards north and west" }, percent = 32, boards = [{ key = "namnd-norra", name = "Delregional nämnd norra" }, { key = "namnd-vastra", name = "Delregional nämnd västra" }], source = "002, Avtal och ekonomi" },
  { key = "nu-sjukvarden", name = { sv = "NU-sjukvården", en = "NU hospital group" }, percent = 18, source = "002, Avtal och ekonomi" },
]
# "Större överskott" can be read as the part above the limit (REFUND_ABOVE) or as all of it
# (REFUND_ALL); the first is recommended (Q15).
surplus = { limit_percent = 20, above = "REFUND_ABOVE", source = "002, Avtal och ekonomi" }
', 1736751600100790, NULL, NULL),
	('SAL19', 1, 'f5260c87da127b80baa1fb1ce055b1526791bd64ef30d9f21aa340d0cffb9577', 'sal19.toml', '# SAL19: Inriktningsdokument för Närvårdssamverkan Södra Älvsborg 2019–2022, as data. fyr24.toml explains the form.
#
# The agreement renews two years at a time; whether it was renewed after 2022 is not known.
# Where the document is silent and a reading is needed, a comment says so; Q and a number are those
# of the specification''s open questions.

code = "SAL19"
name = { sv = "Närvårdssamverkan Södra Älvsborg, inriktningsdokument 2019–2022", en = "Närvårdssamverkan Södra Älvsborg, direction document 2019–2022" }
document = "Inriktningsdokument och avtal för Närvårdssamverkan Södra Älvsborg 2019–2022"
valid_from = 2019-01-01
valid_to = 2022-12-31

[settings]
follow_up_owner = "POLITICAL" # 001, 6. Uppföljning: the political consultation follows up all work.
inferred_steps = true

# The document speaks of representatives without a vote, so there are votes, and says no more of
# them (Q5).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

[sources.001]
title = "Inriktningsdokument för Närvårdssamverkan Södra Älvsborg 2019–2022"
sections = [
  "1. Inledning",
  "2. Huvudmännens uppdrag",
  "3. Inriktning och mål",
  "4. Styrning och struktur för samverkan",
  "Närvårdsområde",
  "Lokal ledningsgrupp",
  "Lokal arbetsgrupp",
  "Uppdragsgrupp",
  "Styrgrupp",
  "Arbetsutskott (AU)",
  "Delregionalt politiskt samråd (DPS)",
  "Presidium",
  "Spridningsdag",
  "Närvårdskontoret",
  "5. Ekonomi",
  "6. Uppföljning",
]

# The county''s agreement holds beside the document; only the sections that are cited are listed.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "VästKom § 14",
  "VästKom § 15",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

# The municipalities in the order and by the names of 001, 2. Huvudmännens uppdrag.

[[principal]]
key = "herrljunga"
name = "Herrljunga"
side = "MUNICIPAL"

[[principal]]
key = "vargarda"
name = "Vårgårda"
side = "MUNICIPAL"

[[principal]]
key = "bollebygd"
name = "Bollebygd"
side = "MUNICIPAL"

[[principal]]
key = "boras"
name = "Borås Stad"
side = "MUNICIPAL"

[[principal]]
key = "mark"
name = "Mark"
side = "MUNICIPAL"

[[principal]]
key = "svenljunga"
name = "Svenljunga"
side = "MUNICIPAL"

[[principal]]
key = "tranemo"
name = "Tranemo"
side = "MUNICIPAL"

[[principal]]
key = "ulricehamn"
name = "Ulricehamn"
side = "MUNICIPAL"

# ---- The local groups: one per municipality ----

# Municipality, primary care and specialist care are in every group (I12); rehabilitation, dental
# care and school are called important. Number and further composition are decided locally. Public
# health is named as well: it belongs to neither side alone, so a group that has it adds its own
# seat. Votes in the group are not spoken of: all its members have the mandate to decide.
[local_group_template]
key = "sal19/local/{key}"
station = "LOCAL"
name = "Lokal ledningsgrupp {place}"
name_en = "Local management group {place}"
level = "lokal nivå"
record = "protokoll"
record_to = "Mailas till Närvårdskontoret för publicering på hemsidan"
decides = "Lokala frågor, med mandat att fatta beslut och föra tillbaka frågor till den egna organisationen för åtgärd; startar och avslutar lokala arbetsgrupper"
silent = ["secretary", "meets", "reports_to", "appointed_by"]
source = "001, Lokal ledningsgrupp"
seats = [
  { key = "municipal-health-care", per_municipality = true, label = "Kommunal hälso- och sjukvård, {place}", provider = "PRIMARY_CARE", voting = true, source = "001, Lokal ledningsgrupp; 2. Huvudmännens uppdrag" },
  { key = "social-services", per_municipality = true, label = "Socialtjänst, {place}", provider = "SOCIAL_SERVICES", voting = true, source = "001, Lokal ledningsgrupp; 2. Huvudmännens uppdrag" },
  { key = "school-health", per_municipality = true, label = "Förskola, skola och elevhälsa, {place}", provider = "SCHOOL_HEALTH", voting = true, source = "001, Lokal ledningsgrupp; 2. Huvudmännens uppdrag" },
  { key = "primary-care", label = "Primärvård, {place}", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "specialist-care", label = "Specialistvård, {place}", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "rehabilitation", label = "Rehab, {place}", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "dental-care", label = "Tandvård, {place}", principal = "vgr", provider = "DENTAL_CARE", voting = true },
  # Leads a working group while there is one; how the lead is chosen is not said.
  { key = "task-lead", label = "Ledare, lokal arbetsgrupp {place}", function = "TASK_LEAD", voting = false, source = "001, Lokal arbetsgrupp" },
]

# The municipality has the chair (I07), and no term is stated. Which of its operations, and who is
# vice chair, is not said (Q21); these begin, from different sides so that both lead.
[local_group_template.chair]
alternates = false
first = ["social-services", "primary-care"]
chosen_by = "Kommunen ansvarar för ordförandeskapet och kallar till möten; dokumentet anger ingen vice ordförande"
source = "001, Lokal ledningsgrupp"

[[local_group]]
key = "herrljunga"
name = "Herrljunga"
municipalities = ["herrljunga"]

[[local_group]]
key = "vargarda"
name = "Vårgårda"
municipalities = ["vargarda"]

[[local_group]]
key = "bollebygd"
name = "Bollebygd"
municipalities = ["bollebygd"]

[[local_group]]
key = "boras"
name = "Borås Stad"
municipalities = ["boras"]

[[local_group]]
key = "mark"
name = "Mark"
municipalities = ["mark"]

[[local_group]]
key = "svenljunga"
name = "Svenljunga"
municipalities = ["svenljunga"]

[[local_group]]
key = "tranemo"
name = "Tranemo"
municipalities = ["tranemo"]

[[local_group]]
key = "ulricehamn"
name = "Ulricehamn"
municipalities = ["ulricehamn"]

# ---- Närvårdskontoret ----

[[body]]
key = "sal19/office"
station = "OFFICE"
name = "Närvårdskontoret"
name_en = "Närvårdskontoret (local care office)"
level = "stödfunktion"
appointed_by = "Boråsregionen, Sjuhärads kommunalförbund, som har arbetsgivaransvaret"
decides = "Koordinatorn bedömer var en fråga som inte kan lösas lokalt kan och bör hanteras"
reports_to = "Delregionalt politiskt samråd, som medarbetarna arbetar på uppdrag av"
silent = ["record", "record_to", "secretary", "meets", "chair"]
source = "001, Närvårdskontoret"
# Impartial whoever employs them, so their seats belong to no principal and have no vote (I26). The
# document has one coordinator and does not count the organisers. An organiser has no mandate of its
# own, and takes the coordinator''s place when the coordinator may not act.
seats = [
  { key = "coordinator", label = "Koordinator, Närvårdskontoret", function = "COORDINATOR", voting = false, source = "001, Närvårdskontoret; Lokal ledningsgrupp" },
  { key = "organiser-1", label = "Samordnare, första platsen", function = "PROCESS_LEADER", voting = false },
  { key = "organiser-2", label = "Samordnare, andra platsen", function = "PROCESS_LEADER", voting = false },
  { key = "temporary-project-leader", label = "Tillfällig projektledare", function = "PROCESS_LEADER", voting = false, unbounded = true },
]

# ---- Styrgruppen and its arbetsutskott ----

# Six region-funded seats and one per municipality have a vote: 14. Dental care and beställd
# primärvård are co-opted, and whether they vote is not said: they do not (Q6). Boråsregionen and
# Koncernkontoret have no vote (I01). Which operation a municipality''s representative comes from is
# not said either.
[[body]]
key = "sal19/steering"
station = "STEERING"
name = "Styrgrupp"
name_en = "Steering group"
level = "delregional nivå"
record = "protokoll"
record_to = "Publiceras på hemsidan"
secretary = "En av Närvårdskontorets representanter"
decides = "Ärenden som Närvårdskontoret har anmält och berett; kan vid behov starta uppdragsgrupper och besluta om tidsbestämda uppdrag"
reports_to = "Delregionalt politiskt samråd, som den arbetar på uppdrag av"
silent = ["meets", "appointed_by"]
source = "001, Styrgrupp"
seats = [
  { key = "sas", label = "SÄS, Södra Älvsborgs Sjukhus", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "habilitering-halsa", label = "Habilitering & Hälsa", principal = "vgr", provider = "HABILITATION", voting = true },
  { key = "health-centre-private", label = "Vårdcentral privat", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "health-centre-public", label = "Vårdcentral offentlig", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "rehab-private", label = "Rehab privat", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "rehab-public", label = "Rehab offentlig", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "herrljunga", label = "Representant för Herrljunga", principal = "herrljunga", provider = "ADMINISTRATION", voting = true },
  { key = "vargarda", label = "Representant för Vårgårda", principal = "vargarda", provider = "ADMINISTRATION", voting = true },
  { key = "bollebygd", label = "Representant för Bollebygd", principal = "bollebygd", provider = "ADMINISTRATION", voting = true },
  { key = "boras", label = "Representant för Borås Stad", principal = "boras", provider = "ADMINISTRATION", voting = true },
  { key = "mark", label = "Representant för Mark", principal = "mark", provider = "ADMINISTRATION", voting = true },
  { key = "svenljunga", label = "Representant för Svenljunga", principal = "svenljunga", provider = "ADMINISTRATION", voting = true },
  { key = "tranemo", label = "Representant för Tranemo", principal = "tranemo", provider = "ADMINISTRATION", voting = true },
  { key = "ulricehamn", label = "Representant för Ulricehamn", principal = "ulricehamn", provider = "ADMINISTRATION", voting = true },
  { key = "dental-care", label = "Tandvård", principal = "vgr", provider = "DENTAL_CARE", function = "ADJUNCT", voting = false },
  { key = "commissioned-primary-care", label = "Beställd primärvård", principal = "vgr", provider = "PRIMARY_CARE", function = "ADJUNCT", voting = false },
  { key = "borasregionen", label = "Boråsregionen, Sjuhärads kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", appointed_by = "Boråsregionen", voting = false },
  { key = "koncernkontoret", label = "Koncernkontoret VGR", principal = "vgr", provider = "ADMINISTRATION", appointed_by = "Koncernkontoret", voting = false },
  # One of the office, it is not said who: an organiser here and wherever the office keeps the record.
  { key = "secretary", label = "Sekreterare från Närvårdskontoret", function = "SECRETARY", voting = false, ex_officio = { body = "sal19/office", seat = "organiser-1" } },
]

# Chair and vice chair alternate between the municipalities and what the region funds (I03). Whether
# the vice chair becomes chair is said of the samråd only (Q22).
[body.chair]
term_years = 2
alternates = true
first = ["tranemo", "sas"]
chosen_by = "Styrgruppen utser ordförande och vice ordförande för två år i taget"
source = "001, Styrgrupp"

# At most three beside chair and vice chair (I54, Q4): one municipality, one primary care, one SÄS.
# The document does not say that they come from the steering group, and SÄS has a single seat there,
# which may be the vice chair''s: so these three are seats of their own and follow no other seat.
[[body]]
key = "sal19/au"
station = "PREPARATION"
name = "Arbetsutskott"
name_en = "Working committee"
level = "delregional nivå"
secretary = "Närvårdskontorets representant"
decides = "Bereder ärenden till styrgruppen"
reports_to = "Styrgruppen"
silent = ["record", "record_to", "meets", "appointed_by"]
source = "001, Arbetsutskott (AU)"
seats = [
  { key = "chair", label = "Styrgruppens ordförande", function = "CHAIR", voting = true, ex_officio = { body = "sal19/steering", function = "CHAIR" } },
  { key = "vice-chair", label = "Styrgruppens vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "sal19/steering", function = "VICE_CHAIR" } },
  { key = "municipality", label = "Representant från kommunen", side = "MUNICIPAL", provider = "ADMINISTRATION", voting = true },
  { key = "primary-care", label = "Representant från primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "sas", label = "Representant från SÄS", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "secretary", label = "Sekreterare från Närvårdskontoret", function = "SECRETARY", voting = false, ex_officio = { body = "sal19/office", seat = "organiser-1" } },
]

# ---- The uppdragsgrupper ----

# The document names none: a group is formed when it is commissioned, in the size and composition
# that the commission asks for. A case needs a body to go to, so three are here to be commissioned
# one after the other. Municipality, primary care and specialist care are in each of them (I10).
# Users take part where it is possible (I49) and have no seat. The chair is not spoken of: those who
# begin are configuration, from different sides, and nothing alternates.
[[body]]
key = "sal19/forum/grupp-1"
station = "FORUM"
name = "Uppdragsgrupp 1"
name_en = "Commission group 1"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Närvårdskontoret för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen; är aktiv, vilande eller avslutad"
reports_to = "Styrgruppen"
silent = ["secretary", "meets", "appointed_by"]
source = "001, Uppdragsgrupp"
seats = [
  { key = "municipality", label = "Kommun", side = "MUNICIPAL", voting = true },
  { key = "primary-care", label = "Primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
]

[body.chair]
alternates = false
first = ["specialist-care", "municipality"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "001, Uppdragsgrupp (tyst, konfiguration)"

[[body]]
key = "sal19/forum/grupp-2"
station = "FORUM"
name = "Uppdragsgrupp 2"
name_en = "Commission group 2"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Närvårdskontoret för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen; är aktiv, vilande eller avslutad"
reports_to = "Styrgruppen"
silent = ["secretary", "meets", "appointed_by"]
source = "001, Uppdragsgrupp"
seats = [
  { key = "municipality", label = "Kommun", side = "MUNICIPAL", voting = true },
  { key = "primary-care", label = "Primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
]

[body.chair]
alternates = false
first = ["municipality", "specialist-care"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "001, Uppdragsgrupp (tyst, konfiguration)"

[[body]]
key = "sal19/forum/grupp-3"
station = "FORUM"
name = "Uppdragsgrupp 3"
name_en = "Commission group 3"
level = "delregional nivå"
record = "minnesanteckningar"
record_to = "Mailas till Närvårdskontoret för publicering på hemsidan"
decides = "Arbetar inom sitt tydliga och tidsbestämda uppdrag från styrgruppen; är aktiv, vilande eller avslutad"
reports_to = "Styrgruppen"
silent = ["secretary", "meets", "appointed_by"]
source = "001, Uppdragsgrupp"
seats = [
  { key = "municipality", label = "Kommun", side = "MUNICIPAL", voting = true },
  { key = "primary-care", label = "Primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
]

[body.chair]
alternates = false
first = ["municipality", "primary-care"]
chosen_by = "Dokumentet anger varken ordförande eller vem som väljer"
source = "001, Uppdragsgrupp (tyst, konfiguration)"

# ---- Delregionalt politiskt samråd and its presidium ----

# The municipalities are represented together, by a preparation of their association whose size is
# not said, and so is that of a presidium (Q17): any number of people may hold such a seat. Votes in
# the samråd are not spoken of: the politicians have them, the officials take part without. A
# substitute, where the document has one, holds the seat in its ordinary holder''s place.
[[body]]
key = "sal19/political"
station = "POLITICAL"
name = "Delregionalt politiskt samråd (DPS)"
name_en = "Subregional political consultation (DPS)"
level = "politisk nivå"
record = "protokoll"
record_to = "Publiceras på hemsidan"
secretary = "Närvårdskontorets representant"
meets = "Fyra gånger per år"
decides = "Vision och strategisk inriktning; ger uppdrag till styrgruppen och Närvårdskontoret; ansvarar för uppföljningen av allt arbete"
silent = ["reports_to", "appointed_by"]
source = "001, Delregionalt politiskt samråd (DPS)"
seats = [
  { key = "valfard-och-kompetens", label = "Boråsregionens politiska beredning Välfärd och kompetens", side = "MUNICIPAL", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "hsn-sodra-chair", label = "Södra hälso- och sjukvårdsnämndens ordförande", principal = "vgr", provider = "POLITICAL", voting = true },
  { key = "hsn-sodra-second-vice-chair", label = "Södra hälso- och sjukvårdsnämndens andre vice ordförande", principal = "vgr", provider = "POLITICAL", voting = true },
  { key = "presidium-commissioned-primary-care", label = "Presidiet för beställd primärvård", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-primary-care", label = "Presidiet för primärvårdsstyrelsen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-sas", label = "Presidiet för styrelsen Södra Älvsborgs Sjukhus", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-habilitering-halsa", label = "Presidiet för styrelsen Habilitering & Hälsa", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-tandvard", label = "Presidiet för tandvårdsstyrelsen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "official-valfard-och-kompetens", label = "Tjänsteman för beredningen Välfärd och kompetens", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "ADJUNCT", voting = false },
  { key = "official-hsn-sodra", label = "Tjänsteman för södra hälso- och sjukvårdsnämnden", principal = "vgr", provider = "POLITICAL", function = "ADJUNCT", voting = false },
  { key = "presenter", label = "Styrgruppens ordförande, föredragande", function = "ADJUNCT", voting = false, ex_officio = { body = "sal19/steering", function = "CHAIR" }, source = "001, Styrgrupp" },
  { key = "secretary", label = "Sekreterare från Närvårdskontoret", function = "SECRETARY", voting = false, ex_officio = { body = "sal19/office", seat = "organiser-1" } },
]

# Who begins is not said; these do. As a main rule the vice chair becomes chair (I06).
[body.chair]
term_years = 2
alternates = true
vice_becomes_chair = true
first = ["valfard-och-kompetens", "hsn-sodra-chair"]
chosen_by = "Delregionalt politiskt samråd utser ordförande och vice ordförande för två år i taget"
source = "001, Delregionalt politiskt samråd (DPS)"

[[body]]
key = "sal19/presidium"
station = "PRESIDIUM"
name = "Presidium"
name_en = "Presidium"
level = "politisk nivå"
secretary = "Närvårdskontorets representant"
decides = "Bereder ärenden till delregionalt politiskt samråd"
reports_to = "Delregionalt politiskt samråd"
silent = ["record", "record_to", "meets"]
source = "001, Presidium"
seats = [
  { key = "chair", label = "Samrådets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "sal19/political", function = "CHAIR" } },
  { key = "vice-chair", label = "Samrådets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "sal19/political", function = "VICE_CHAIR" } },
  { key = "secretary", label = "Sekreterare från Närvårdskontoret", function = "SECRETARY", voting = false, ex_officio = { body = "sal19/office", seat = "organiser-1" } },
]

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Local level
openLocal = { number = "T01", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }
startLocalTaskGroup = { number = "T03", basis = "EXPLICIT", source = "001, Lokal arbetsgrupp; Lokal ledningsgrupp" }
reportLocalTaskGroup = { number = "T04", basis = "EXPLICIT", source = "001, Lokal arbetsgrupp" }
resolveLocally = { number = "T05", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }
raiseToOffice = { number = "T06", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }
closeLocally = { number = "T53", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }

# Office
receiveExternal = { number = "T02", basis = "INFERRED", source = "001, Närvårdskontoret" }
returnToLocal = { number = "T07", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }
referOut = { number = "T08", basis = "EXPLICIT", source = "001, 1. Inledning; 4. Styrning och struktur för samverkan" }
submitToPreparation = { number = "T09", basis = "EXPLICIT", source = "001, Närvårdskontoret; Styrgrupp" }
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }

# Working committee
returnForCompletion = { number = "T10", basis = "INFERRED", source = "001, Arbetsutskott (AU); Närvårdskontoret" }
placeOnSteeringAgenda = { number = "T11", basis = "EXPLICIT", source = "001, Styrgrupp; Arbetsutskott (AU)" }

# Steering group
commissionForum = { number = "T17", basis = "EXPLICIT", source = "001, Uppdragsgrupp; Styrgrupp" }
suspendAssignment = { number = "T20a", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
resumeAssignment = { number = "T20b", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
returnResult = { number = "T22", basis = "INFERRED", source = "001, Uppdragsgrupp; Styrgrupp" }
decideImplementation = { number = "T23", basis = "EXPLICIT", source = "001, Uppdragsgrupp; Styrgrupp" }
closeWithoutAction = { number = "T24", basis = "INFERRED", source = "001, Uppdragsgrupp" }
returnFromSteering = { number = "T25", basis = "INFERRED", source = "001, Lokal ledningsgrupp; Styrgrupp" }
returnToPreparation = { number = "T54", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }
referToPolitical = { number = "T26", basis = "INFERRED", source = "001, Styrgrupp; Delregionalt politiskt samråd (DPS)" }
raiseToCounty = { number = "T33", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }

# Forum
reportProgress = { number = "T19", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
submitResult = { number = "T21", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }

# Anchoring
pauseForAnchoring = { number = "T15", basis = "INFERRED", source = "001, Lokal ledningsgrupp" }
resumeAfterAnchoring = { number = "T16", basis = "INFERRED", source = "001, Lokal ledningsgrupp" }

# Political level
placeOnPoliticalAgenda = { number = "T27", basis = "EXPLICIT", source = "001, Presidium" }
politicalDecide = { number = "T28", basis = "EXPLICIT", source = "001, Delregionalt politiskt samråd (DPS)" }
commissionSteering = { number = "T29", basis = "EXPLICIT", source = "001, Delregionalt politiskt samråd (DPS)" }
commissionOffice = { number = "T30", basis = "EXPLICIT", source = "001, Delregionalt politiskt samråd (DPS)" }
returnFromPolitical = { number = "T32", basis = "INFERRED", source = "001, Delregionalt politiskt samråd (DPS); Presidium" }
orderReview = { number = "T55", basis = "EXPLICIT", source = "001, 1. Inledning" }

# County
countyOutcome = { number = "T34", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }

# Agreements
sendAreaAgreementToParties = { number = "T57", basis = "INFERRED", source = "001, 1. Inledning" }
partyDecides = { number = "T42", basis = "INFERRED", source = "001, 1. Inledning; 003, Del A Avtalsparter; Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
enterIntoForce = { number = "T43", basis = "INFERRED", source = "001, 1. Inledning; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "EXPLICIT", source = "001, 1. Inledning" }
giveNotice = { number = "T46", basis = "EXPLICIT", source = "001, 1. Inledning" }
expire = { number = "T58", basis = "EXPLICIT", source = "001, 1. Inledning" }

# Implementation and follow-up
progressImplementation = { number = "T47", basis = "EXPLICIT", source = "001, Styrgrupp" }
startFollowUp = { number = "T48", basis = "EXPLICIT", source = "001, 6. Uppföljning; Spridningsdag" }
closeAfterFollowUp = { number = "T49", basis = "EXPLICIT", source = "001, 6. Uppföljning; Spridningsdag" }
reopen = { number = "T50", basis = "INFERRED", source = "001, 6. Uppföljning" }

# In any state
answerReporter = { number = "T52", basis = "INFERRED", source = "003, Del A Avvikelser" }
reclassify = { number = "T61", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }

# Acts that the specification does not number
draftCharter = { number = "A1", basis = "INFERRED", source = "001, Närvårdskontoret; Uppdragsgrupp" }
givePosition = { number = "A3", basis = "INFERRED", source = "001, Lokal ledningsgrupp" }
waivePosition = { number = "A4", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }
attachRecord = { number = "A5", basis = "INFERRED", source = "001, Lokal ledningsgrupp; Uppdragsgrupp" }
replaceAgreement = { number = "A8", basis = "INFERRED", source = "001, 1. Inledning; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this document does not have, and who may do what instead ---------------------

[transition.routeToForumPreparation]
number = "T12"
basis = "ABSENT"
source = "001 (nämner ingen beredningsgrupp)"
instead_sv = "Närvårdskontoret bereder ärendet och lämnar det till arbetsutskottet (submitToPreparation)."
instead_en = "The office prepares the case and submits it to the working committee (submitToPreparation)."

[transition.adoptReply]
number = "T14"
basis = "ABSENT"
source = "001 (nämner inte remisser)"
instead_sv = "Dokumentet nämner inga remissvar: varje huvudman besvarar remisser för sig; styrgruppen kan besluta i samverkansfrågan (decideImplementation) eller avsluta den (closeWithoutAction)."
instead_en = "The document knows no replies to consultations: each principal answers for itself; the steering group can decide in the question (decideImplementation) or close it (closeWithoutAction)."

[transition.draftPlan]
number = "T56"
basis = "ABSENT"
source = "001, 4. Styrning och struktur för samverkan (nämner genomförandeplaner bara som exempel på arbetssätt)"
instead_sv = "Det som ska göras beslutas av styrgruppen (decideImplementation), eller tas upp i det politiska samrådet (referToPolitical)."
instead_en = "What is to be done is decided by the steering group (decideImplementation), or referred to the political consultation (referToPolitical)."

[transition.submitDraftReply]
number = "T13"
basis = "ABSENT"
source = "001 (nämner ingen beredningsgrupp och inga remisser)"
instead_sv = "Ärenden bereds av Närvårdskontoret och arbetsutskottet (submitToPreparation, placeOnSteeringAgenda)."
instead_en = "Cases are prepared by the office and the working committee (submitToPreparation, placeOnSteeringAgenda)."

[transition.takeUpInForum]
number = "T18"
basis = "ABSENT"
source = "001 (nämner ingen beredningsgrupp)"
instead_sv = "Uppdraget börjar när styrgruppen ger det till uppdragsgruppen (commissionForum)."
instead_en = "The assignment begins when the steering group gives it to the group (commissionForum)."

[transition.proposeActivity]
number = "T51"
basis = "ABSENT"
source = "001 (nämner ingen aktivitetslista)"
instead_sv = "Nya frågor väcks i den lokala gruppen (openLocal)."
instead_en = "New questions are raised in the local group (openLocal)."

[transition.commissionForumDirect]
number = "T31"
basis = "ABSENT"
source = "001, Uppdragsgrupp; Delregionalt politiskt samråd (DPS)"
instead_sv = "Uppdrag till uppdragsgrupper ges av styrgruppen: samrådets ordförande ger uppdraget till styrgruppen (commissionSteering), som ger det till en uppdragsgrupp (commissionForum)."
instead_en = "Commission groups are commissioned by the steering group: the political chair commissions the steering group (commissionSteering), which commissions a group (commissionForum)."

[transition.orderRevision]
number = "T35"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Länets avtal revideras i länets modell på uppdrag av SRO; områdets eget avtal ses över på beslut av samrådet (orderReview)."
instead_en = "The county''s agreement is revised in the county model by SRO; the area''s own agreement is reviewed by decision of the political consultation (orderReview)."

[transition.sendOnConsultation]
number = "T36"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Remiss till länets alla parter sänds av SRO i länets modell; områdets avtal sänds direkt till områdets parter (sendAreaAgreementToParties)."
instead_en = "A consultation of all parties of the county is sent by SRO in the county model; the area''s agreement goes straight to the area''s parties (sendAreaAgreementToParties)."

[transition.answerConsultation]
number = "T37"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Varje part besvarar länets remiss för sig i länets modell."
instead_en = "Each party answers the county''s consultation for itself in the county model."

[transition.closeConsultation]
number = "T38"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Länets remiss avslutas av SRO i länets modell."
instead_en = "The county''s consultation is closed by SRO in the county model."

[transition.recommendAdoption]
number = "T39"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar antagande i länets modell; områdets avtal sänds till parterna av samrådets ordförande (sendAreaAgreementToParties)."
instead_en = "SRO recommends adoption in the county model; the political chair sends the area''s agreement to the parties (sendAreaAgreementToParties)."

[transition.endorseStep]
number = "T40"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "VästKom och kommunalförbunden ställer sig bakom länets avtal i länets modell; områdets avtal passerar dem inte."
instead_en = "VästKom and the municipal associations endorse the county''s agreements in the county model; the area''s agreement does not pass them."

[transition.sendToParties]
number = "T41"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "Samrådets ordförande sänder områdets avtal till områdets parter (sendAreaAgreementToParties)."
instead_en = "The political chair sends the area''s agreement to the area''s parties (sendAreaAgreementToParties)."

[transition.approveCharter]
number = "A2"
basis = "ABSENT"
source = "001 (nämner inte att arbetsutskottet godkänner uppdragshandlingar)"
instead_sv = "Uppdraget fastställs av styrgruppen när det ges (commissionForum)."
instead_en = "The charter is settled by the steering group when it commissions the group (commissionForum)."

[transition.setStrategic]
number = "A6"
basis = "ABSENT"
source = "001 (skiljer inte ut strategiska frågor)"
instead_sv = "Ordföranden kan låta förankra vilken fråga som helst (pauseForAnchoring)."
instead_en = "The chair can let any question be anchored (pauseForAnchoring)."

[transition.adoptToActivityList]
number = "A7"
basis = "ABSENT"
source = "001 (nämner ingen aktivitetslista)"
instead_sv = "Det som ska göras beslutas av styrgruppen (decideImplementation)."
instead_en = "What is to be done is decided by the steering group (decideImplementation)."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Votes
I01 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Styrgrupp" }
I02 = { level = "REFUSE", basis = "INFERRED", source = "001, Styrgrupp" }

# Chairs
I03 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Styrgrupp" }
I04 = { level = "REFUSE", basis = "INFERRED", source = "001, Delregionalt politiskt samråd (DPS); Styrgrupp" }
I05 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Styrgrupp; Delregionalt politiskt samråd (DPS)" }
I06 = { level = "WARN", basis = "EXPLICIT", source = "001, Delregionalt politiskt samråd (DPS)" }
I07 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }

# Composition
I10 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Uppdragsgrupp", requires = [{ side = "MUNICIPAL" }, { side = "REGIONAL", provider = "PRIMARY_CARE" }, { side = "REGIONAL", provider = "SPECIALIST_CARE" }] }
I12 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp", requires = [{ side = "MUNICIPAL" }, { side = "REGIONAL", provider = "PRIMARY_CARE" }, { side = "REGIONAL", provider = "SPECIALIST_CARE" }] }
# Three in all beside chair and vice chair: one of each, and there is no seat of another kind.
I54 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Arbetsutskott (AU)", requires = [{ side = "MUNICIPAL", at_most = 1 }, { side = "REGIONAL", provider = "PRIMARY_CARE", at_most = 1 }, { side = "REGIONAL", provider = "SPECIALIST_CARE", at_most = 1 }] }

# Commissions and results
I16 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
I18 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
I19 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Lokal arbetsgrupp" }
I21 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
I22 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Uppdragsgrupp" }
I51 = { level = "REFUSE", basis = "INFERRED", source = "001, Lokal ledningsgrupp" }

# What belongs where
I23 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Styrgrupp" }
I24 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp" }
I25 = { level = "REFUSE", basis = "EXPLICIT", source = "001, 1. Inledning; 4. Styrning och struktur för samverkan" }
I26 = { level = "REFUSE", basis = "INFERRED", source = "001, Närvårdskontoret" }

# Records. Publication is explicit; that it comes before closing is recommended.
I27 = { level = "REFUSE", basis = "EXPLICIT", source = "001, Lokal ledningsgrupp; Uppdragsgrupp; Styrgrupp; Delregionalt politiskt samråd (DPS)" }

# Follow-up
I31 = { level = "REFUSE", basis = "EXPLICIT", source = "001, 6. Uppföljning" }

# Disputes, by the county''s rules
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Oenighet om tolkning av avtal" }
I38 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del C 6.3 Överenskommelse om kostnadsansvar" }

# Agreements of the area, by the county''s rules
I39 = { level = "REFUSE", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I42 = { level = "REFUSE", basis = "INFERRED", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "INFERRED", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I46 = { level = "REFUSE", basis = "EXPLICIT", source = "001, 1. Inledning" }

# Deviations
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser" }

# Representation
# "Shall, where it is possible": whoever commissions a group without users is warned, not refused.
I49 = { level = "WARN", basis = "EXPLICIT", source = "001, Uppdragsgrupp; Lokal arbetsgrupp" }
I55 = { level = "DUTY", basis = "EXPLICIT", source = "001, Delregionalt politiskt samråd (DPS)" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "001 (tyst, rekommenderad läsning)" }

# ---- What stations and states are called, and what is said to whom --------------------------------

[station]
LOCAL = { sv = "Lokal ledningsgrupp", en = "Local management group" }
OFFICE = { sv = "Närvårdskontoret", en = "Närvårdskontoret" }
PREPARATION = { sv = "Arbetsutskott", en = "Working committee" }
STEERING = { sv = "Styrgrupp", en = "Steering group" }
FORUM = { sv = "Uppdragsgrupp", en = "Commission group" }
PRESIDIUM = { sv = "Presidium", en = "Presidium" }
POLITICAL = { sv = "Delregionalt politiskt samråd (DPS)", en = "Subregional political consultation (DPS)" }
COUNTY = { sv = "Vårdsamverkan Västra Götaland (VVG)", en = "Vårdsamverkan Västra Götaland (VVG)" }
PARTY = { sv = "Huvudman", en = "Principal" }

[state.LOCAL_HANDLING]
name = { sv = "Hos den lokala ledningsgruppen", en = "With the local management group" }
public = { sv = "Kommunen, primärvården och specialistvården arbetar tillsammans med frågan där den uppstod.", en = "The municipality, primary care and specialist care are working on the question together where it arose." }
partner = { sv = "Den lokala ledningsgruppen behandlar frågan; era representanter har mandat att fatta beslut och för tillbaka det som er organisation ska åtgärda.", en = "The local management group is dealing with the question; your representatives have the mandate to decide, and take back what your organisation is to act on." }
internal = { sv = "Den lokala ledningsgruppens ordförande har nästa steg: lösa frågan lokalt, starta en lokal arbetsgrupp eller lyfta den till koordinatorn på Närvårdskontoret.", en = "The chair of the local management group has the next move: resolve the question locally, start a local working group or raise it to the coordinator at Närvårdskontoret." }

[state.LOCAL_ASSIGNMENT]
name = { sv = "Arbete i lokal arbetsgrupp", en = "Work in a local working group" }
public = { sv = "Kommunen och vården arbetar lokalt med att förbättra det som frågan gäller.", en = "The municipality and the care providers are working locally to improve what the question is about." }
partner = { sv = "Den lokala arbetsgruppen arbetar efter sin uppdragshandling; bidra med kunskap från er verksamhet och från era brukare.", en = "The local working group works to its charter; contribute what your operations and your users know." }
internal = { sv = "Arbetsgruppens ledare har nästa steg: rapportera till den lokala ledningsgruppen inom uppdragshandlingens tidsram.", en = "The lead of the working group has the next move: report to the local management group within the time frame of the charter." }

[state.OFFICE_ASSESSMENT]
name = { sv = "Bedömning på Närvårdskontoret", en = "Assessment at Närvårdskontoret" }
public = { sv = "Närvårdssamverkan Södra Älvsborg har tagit emot frågan och bedömer var den hör hemma.", en = "Närvårdssamverkan Södra Älvsborg has received the question and is assessing where it belongs." }
partner = { sv = "Koordinatorn bedömer var frågan kan och bör hanteras; svara om Närvårdskontoret behöver uppgifter från er.", en = "The coordinator is assessing where the question can and should be handled; answer if Närvårdskontoret needs information from you." }
internal = { sv = "Koordinatorn har nästa steg: lämna ett berett ärende till arbetsutskottet, återföra det till den lokala ledningsgruppen eller hänvisa det utanför samverkan.", en = "The coordinator has the next move: submit the prepared case to the working committee, return it to the local management group or refer it out." }

[state.AU_PREPARATION]
name = { sv = "Beredning i arbetsutskottet", en = "Preparation in the working committee" }
public = { sv = "Närvårdssamverkan Södra Älvsborg förbereder frågan inför beslut.", en = "Närvårdssamverkan Södra Älvsborg is preparing the question for a decision." }
partner = { sv = "Arbetsutskottet bereder frågan till styrgruppen; ni behöver inte göra något nu.", en = "The working committee is preparing the question for the steering group; nothing is needed from you now." }
internal = { sv = "Styrgruppens ordförande har nästa steg: sätta upp ärendet på styrgruppens agenda enligt arbetsutskottets beslut, eller återföra det till Närvårdskontoret för komplettering.", en = "The chair of the steering group has the next move: place the case on the steering agenda as the working committee decides, or return it to Närvårdskontoret for completion." }

[state.STEERING_DECISION]
name = { sv = "Beslut i styrgruppen", en = "Decision in the steering group" }
public = { sv = "Frågan ska beslutas inom Närvårdssamverkan Södra Älvsborg.", en = "The question is to be decided within Närvårdssamverkan Södra Älvsborg." }
partner = { sv = "Frågan ligger hos styrgruppen, där varje kommun och de VGR-finansierade verksamheterna är med; stäm av med er representant före mötet.", en = "The question is before the steering group, where every municipality and the operations funded by VGR take part; speak with your representative before the meeting." }
internal = { sv = "Styrgruppens ordförande har nästa steg och registrerar vad styrgruppen beslutar, till exempel genomförande, uppdrag till en uppdragsgrupp eller hänskjutande till DPS.", en = "The chair of the steering group has the next move and records what the steering group decides, such as implementation, a commission to a commission group or referral to DPS." }

[state.ANCHORING]
name = { sv = "Förankring hos huvudmännen", en = "Anchoring with the principals" }
public = { sv = "Kommuner och VGR tar upp frågan i sina egna organisationer innan arbetet fortsätter.", en = "Municipalities and VGR are taking up the question in their own organisations before the work continues." }
partner = { sv = "Ta upp frågan i er organisation och lämna ert ställningstagande; ärendet väntar på det.", en = "Take up the question in your organisation and give your position; the case is waiting for it." }
internal = { sv = "De tillfrågade parterna har nästa steg; ordföranden som pausade ärendet återupptar det när alla har svarat eller undantagits.", en = "The parties that were asked have the next move; the chair who paused the case resumes it when all have answered or been waived." }

[state.FORUM_WORK]
name = { sv = "Arbete i uppdragsgrupp", en = "Work in a commission group" }
public = { sv = "Kommun, primärvård och specialistvård arbetar tillsammans med frågan utifrån hela människans behov.", en = "Municipality, primary care and specialist care are working on the question together, starting from the needs of the whole person." }
partner = { sv = "En uppdragsgrupp har uppdraget, aktivt eller vilande; kommun, primärvård och specialistvård ska vara representerade och brukare delta där det är möjligt.", en = "A commission group has the assignment, active or dormant; municipality, primary care and specialist care are to be represented, and users to take part where possible." }
internal = { sv = "Uppdragsgruppens ordförande har nästa steg: återrapportera till styrgruppen och lämna resultatet med förslag till plan för spridning, eventuell implementering och uppföljning; styrgruppens ordförande kan göra uppdraget vilande.", en = "The chair of the commission group has the next move: report to the steering group and submit the result with a proposed plan for dissemination, possible implementation and follow-up; the chair of the steering group can suspend the assignment." }

[state.STEERING_RESULT]
name = { sv = "Resultatet hos styrgruppen", en = "Result before the steering group" }
public = { sv = "Arbetet är klart, och det ska beslutas hur resultatet tas till vara.", en = "The work is done, and it is to be decided how its result is used." }
partner = { sv = "Styrgruppen behandlar uppdragsgruppens resultat; bedöm vad det skulle innebära i er linjeorganisation.", en = "The steering group is dealing with the commission group''s result; consider what it would mean in your line organisation." }
internal = { sv = "Styrgruppens ordförande har nästa steg och registrerar vad styrgruppen beslutar: genomföra, återföra resultatet till uppdragsgruppen, hänskjuta till DPS eller avsluta utan åtgärd.", en = "The chair of the steering group has the next move and records what the steering group decides: implement, return the result to the commission group, refer to DPS or close without action." }

[state.PRESIDIUM_PREPARATION]
name = { sv = "Beredning i presidiet", en = "Preparation in the presidium" }
public = { sv = "Frågan förbereds för de förtroendevalda i Södra Älvsborg.", en = "The question is being prepared for the elected politicians in Södra Älvsborg." }
partner = { sv = "Presidiet bereder frågan inför samrådet; ni behöver inte göra något nu.", en = "The presidium is preparing the question for the consultation; nothing is needed from you now." }
internal = { sv = "Samrådets ordförande har nästa steg: sätta upp ärendet på DPS agenda när presidiet har berett det.", en = "The chair of the consultation has the next move: place the case on the agenda of DPS once the presidium has prepared it." }

[state.POLITICAL_DECISION]
name = { sv = "Beslut i DPS", en = "Decision in DPS" }
public = { sv = "De förtroendevalda i Södra Älvsborg ska ta ställning till frågan.", en = "The elected politicians in Södra Älvsborg are to take a stand on the question." }
partner = { sv = "Frågan ligger hos DPS; kommunerna företräds av Boråsregionens beredning Välfärd och kompetens, VGR av sina nämnder och styrelser.", en = "The question is before DPS; Boråsregionen''s political preparatory body Välfärd och kompetens speaks for the municipalities, and VGR''s boards speak for the region." }
internal = { sv = "Samrådets ordförande har nästa steg och registrerar vad DPS beslutar: godkänna eller notera, ge uppdrag till styrgruppen eller Närvårdskontoret, sända ett avtal till parterna eller återföra till styrgruppen.", en = "The chair of the consultation has the next move and records what DPS decides: approve or note, commission the steering group or Närvårdskontoret, send an agreement to the parties or return to the steering group." }

[state.COUNTY_HANDLING]
name = { sv = "Hos Vårdsamverkan Västra Götaland", en = "With Vårdsamverkan Västra Götaland" }
public = { sv = "Frågan behandlas gemensamt för hela Västra Götaland.", en = "The question is being dealt with jointly for the whole of Västra Götaland." }
partner = { sv = "Vårdsamverkan Västra Götaland behandlar tvisten; svaret går till styrgruppen, som tar upp frågan igen.", en = "Vårdsamverkan Västra Götaland is dealing with the dispute; its answer goes to the steering group, which takes up the question again." }
internal = { sv = "VVG har nästa steg: lämna länsnivåns svar, som går tillbaka till styrgruppen.", en = "VVG has the next move: give the county outcome, which goes back to the steering group." }

[state.PARTY_ADOPTION]
name = { sv = "Beslut hos parterna", en = "Adoption by the parties" }
public = { sv = "De åtta kommunerna och VGR beslutar var för sig om avtalet.", en = "The eight municipalities and VGR are deciding on the agreement, each for itself." }
partner = { sv = "Fatta ert eget beslut om avtalet och anmäl det: i en kommun får kommunstyrelsen yttra sig före fullmäktige, i VGR beslutar regionfullmäktige.", en = "Take your own decision on the agreement and report it: in a municipality the executive is heard before the council, in VGR the regional council decides." }
internal = { sv = "Parterna har nästa steg; avtalet träder i kraft när alla har antagit det, besluten har vunnit laga kraft och startdagen är nådd.", en = "The parties have the next move; the agreement enters into force when all have adopted it, the decisions are final and the start date is reached." }

[state.IN_FORCE]
name = { sv = "Avtalet gäller", en = "The agreement is in force" }
public = { sv = "Avtalet om närvårdssamverkan mellan kommunerna och VGR gäller.", en = "The agreement on local care collaboration between the municipalities and VGR is in force." }
partner = { sv = "Avtalet gäller och förlängs med två år i taget, om ingen part skriftligen säger upp det senast tolv månader innan avtalstiden löper ut.", en = "The agreement is in force and renews two years at a time, unless a party gives written notice at least twelve months before its term ends." }
internal = { sv = "Inget steg väntar: en part kan säga upp avtalet i tid, annars förlängs det när avtalstiden löper ut, och DPS kan beställa en översyn.", en = "No step is pending: a party may give notice in time, otherwise the agreement renews when its term ends, and DPS may order a review." }

[state.IMPLEMENTATION]
name = { sv = "Genomförande i linjeorganisationen", en = "Implementation in the line organisation" }
public = { sv = "De berörda kommunerna och VGR genomför det som har beslutats.", en = "The municipalities concerned and VGR are carrying out what has been decided." }
partner = { sv = "Genomför beslutet i er linjeorganisation och rapportera hur långt ni har kommit.", en = "Carry out the decision in your line organisation and report how far you have come." }
internal = { sv = "Linjecheferna har nästa steg och rapporterar genomförandet; Närvårdskontoret eller styrgruppens ordförande startar uppföljningen när allt är gjort eller uppföljningsdagen är nådd.", en = "The line managers have the next move and report the implementation; Närvårdskontoret or the chair of the steering group starts the follow-up when all is done or the follow-up date is reached." }

[state.FOLLOW_UP]
name = { sv = "Uppföljning i DPS", en = "Follow-up in DPS" }
public = { sv = "De förtroendevalda i Södra Älvsborg följer upp vad arbetet har lett till.", en = "The elected politicians in Södra Älvsborg are following up what the work has led to." }
partner = { sv = "DPS följer upp arbetet, och årets resultat visas på spridningsdagen; lämna era erfarenheter till Närvårdskontoret.", en = "DPS is following up the work, and the year''s results are shown at the dissemination day; give your experiences to Närvårdskontoret." }
internal = { sv = "Samrådets ordförande har nästa steg: avsluta efter uppföljning, eller återuppta ärendet på Närvårdskontoret om något brister.", en = "The chair of the consultation has the next move: close after follow-up, or reopen the case at Närvårdskontoret if something falls short." }

[state.CLOSED]
name = { sv = "Avslutat", en = "Closed" }
public = { sv = "Ärendet är avslutat.", en = "The case is closed." }
partner = { sv = "Ärendet är avslutat och ni behöver inte göra något mer; väck frågan på nytt i den lokala ledningsgruppen om den återkommer.", en = "The case is closed and nothing more is needed from you; raise the question again in the local management group if it returns." }
internal = { sv = "Inga steg återstår; ett nytt ärende kan hänvisa till det här.", en = "No steps remain; a new case may refer to this one." }

[state.REFERRED_OUT]
name = { sv = "Hänvisat utanför samverkan", en = "Referred out" }
public = { sv = "Frågan har hänvisats vidare och hanteras inte inom Närvårdssamverkan Södra Älvsborg.", en = "The question has been referred elsewhere and is not handled within Närvårdssamverkan Södra Älvsborg." }
partner = { sv = "Frågan hanteras i andra möteskonstellationer i er organisation eller i linjen; gäller den en placeringskostnad följer ni den provisoriska fördelningen tills ni är överens.", en = "The question is handled in other meetings of your organisation or in the line; if it is about a placement cost, you follow the provisional split until you agree." }
internal = { sv = "Inga steg återstår; vart ärendet har hänvisats och varför står i dess sista händelse.", en = "No steps remain; where the case was referred and why stands in its last event." }

[state.NOT_ADOPTED]
name = { sv = "Avtalet antogs inte", en = "The agreement was not adopted" }
public = { sv = "Avtalet antogs inte av alla parter och gäller därför inte.", en = "The agreement was not adopted by every party and so is not valid." }
partner = { sv = "Minst en part har sagt nej till avtalet, och DPS har fastställt att det inte antas; det binder ingen.", en = "At least one party has said no to the agreement, and DPS has settled that it is not adopted; it binds nobody." }
internal = { sv = "Inga steg återstår; ett nytt förslag börjar med att DPS beställer en översyn.", en = "No steps remain; a new proposal begins with DPS ordering a review." }

[state.TERMINATED]
name = { sv = "Avtalet har upphört", en = "The agreement has ended" }
public = { sv = "Avtalet om närvårdssamverkan gäller inte längre.", en = "The agreement on local care collaboration is no longer in force." }
partner = { sv = "Avtalet har upphört och binder inte längre någon part.", en = "The agreement has ended and no longer binds any party." }
internal = { sv = "Inga steg återstår; ett nytt avtal börjar med att DPS beställer en översyn eller registreras av Närvårdskontoret.", en = "No steps remain; a new agreement begins with DPS ordering a review, or is registered by Närvårdskontoret." }

# ---- Economy -----------------------------------------------------------------------------------
# Who pays for the office, in whole percent of its cost; specification 5.1.

[economy]
source = "001, 5. Ekonomi"
population_day = "07-01" # Of the year before.
shares = [
  { key = "vgr", name = { sv = "Västra Götalandsregionen", en = "Region Västra Götaland" }, percent = 50, source = "001, 5. Ekonomi" },
  { key = "municipalities", name = { sv = "Kommunerna", en = "The municipalities" }, percent = 50, by_population = true, source = "001, 5. Ekonomi" },
]
', 1736751600100790, NULL, NULL),
	('GBG26', 1, 'd223d8395bbfa5bc45a76bc3683a422e13e6bbc50d13f4beb07c63ba0c6cccdf', 'gbg26.toml', '# GBG26: Samverkansplan 2026–2029 för Vårdsamverkan i Göteborgsområdet, as data. fyr24.toml explains the form.
#
# The plan gives no path of a case. What is INFERRED here is a working default that a future
# document of the area replaces (Q18): NOSAM, office, LGS styrgrupp, LGS, group, LGS, parties.
# It says which bodies there are and little of who sits in them: where it gives no seats, no numbers
# or no chairs, what stands here is configuration, and a comment says so.

code = "GBG26"
name = { sv = "Vårdsamverkan i Göteborgsområdet, samverkansplan 2026–2029", en = "Vårdsamverkan i Göteborgsområdet, collaboration plan 2026–2029" }
document = "Samverkansplan 2026–2029 för Vårdsamverkan i Göteborgsområdet, fastställd 2025-11-19"
valid_from = 2026-01-01
valid_to = 2029-12-31

[settings]
follow_up_owner = "STEERING" # 004, INLEDNING: LGS follows up the action plan yearly.
# Most steps of this model are inferred (Q18). While this is true they can be taken; with false they are
# refused as absent, and what the plan says or what is recommended remains.
inferred_steps = true

# The plan is silent on how decisions are made: this is the recommended reading (Q5).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

[sources.004]
title = "Samverkansplan 2026–2029 för Vårdsamverkan i Göteborgsområdet"
sections = [
  "INLEDNING",
  "VÅRT UPPDRAG",
  "Övergripande mål",
  "Syfte",
  "Strategisk inriktning",
  "PRIORITERADE FOKUSOMRÅDEN",
  "Styrning och ledning",
  "Mandat och förankring",
  "Uppföljning",
  "ORGANISATION OCH ANSVAR",
  "Samverkansstruktur",
  "Samverkansstruktur, Politisk nivå",
  "Samverkansstruktur, Strategisk nivå",
  "Samverkansstruktur, Operativ nivå",
  "Samverkansstruktur, Stödfunktioner",
  "Roller och ansvar",
]

# The county''s agreement holds beside the document; only the sections that are cited are listed.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "VästKom § 14",
  "VästKom § 15",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

# The five municipalities and the region of 004, ORGANISATION OCH ANSVAR.
[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

[[principal]]
key = "goteborg"
name = "Göteborg"
side = "MUNICIPAL"

[[principal]]
key = "molndal"
name = "Mölndal"
side = "MUNICIPAL"

[[principal]]
key = "harryda"
name = "Härryda"
side = "MUNICIPAL"

[[principal]]
key = "partille"
name = "Partille"
side = "MUNICIPAL"

[[principal]]
key = "ockero"
name = "Öckerö"
side = "MUNICIPAL"

# ---- NOSAM ----

# The plan neither names nor counts the NOSAM: one for each municipality is inferred. That notes are
# kept follows from the yearly reporting, which rests on them (004, Uppföljning), but by whom is not
# said. Nor is who sits there: both sides do [I], and any number of further members may.
[local_group_template]
key = "gbg26/local/{key}"
station = "LOCAL"
name = "Närområdessamverkan (NOSAM) {place}"
name_en = "Local area collaboration (NOSAM) {place}"
level = "operativ nivå"
silent = ["record", "record_to", "secretary", "meets", "decides", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Operativ nivå (lokal samverkan med fokus på genomförande och dialog, platserna anges inte)"
seats = [
  { key = "municipal", per_municipality = true, label = "Kommunen, {place}", voting = true },
  { key = "regional", label = "Västra Götalandsregionen, {place}", principal = "vgr", voting = true },
  { key = "municipal-further", per_municipality = true, label = "Ytterligare ledamot från kommunen, {place}", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen, {place}", principal = "vgr", voting = true, unbounded = true },
]

# Somebody has to speak for the group, so there is a chair and a vice chair [I]; who begins is
# configuration. The plan has no term and no rotation, and none is taken from another model.
[local_group_template.chair]
alternates = false
first = ["municipal", "regional"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Operativ nivå (nämner ingen ordförande, härlett)"

[[local_group]]
key = "goteborg"
name = "Göteborg"
municipalities = ["goteborg"]

[[local_group]]
key = "molndal"
name = "Mölndal"
municipalities = ["molndal"]

[[local_group]]
key = "harryda"
name = "Härryda"
municipalities = ["harryda"]

[[local_group]]
key = "partille"
name = "Partille"
municipalities = ["partille"]

[[local_group]]
key = "ockero"
name = "Öckerö"
municipalities = ["ockero"]

# ---- Samverkanskontoret ----

# The basic staffing of the plan. The office has no vote in any body.
[[body]]
key = "gbg26/office"
station = "OFFICE"
name = "Samverkanskontoret"
name_en = "Collaboration office"
level = "stödfunktion"
silent = ["record", "record_to", "secretary", "meets", "decides", "reports_to", "appointed_by", "chair"]
source = "004, Samverkansstruktur, Stödfunktioner"
seats = [
  { key = "process-leader-1", label = "Processledare, första platsen", function = "PROCESS_LEADER", voting = false },
  { key = "process-leader-2", label = "Processledare, andra platsen", function = "PROCESS_LEADER", voting = false },
  { key = "process-leader-3", label = "Processledare, tredje platsen", function = "PROCESS_LEADER", voting = false },
  { key = "process-leader-4", label = "Processledare, fjärde platsen", function = "PROCESS_LEADER", voting = false },
  { key = "process-leader-5", label = "Processledare, femte platsen", function = "PROCESS_LEADER", voting = false },
  { key = "communicator", label = "Kommunikatör/administratör", function = "MEMBER", voting = false },
]

# ---- LGS and LGS styrgrupp ----

# The deciding body. It consists of heads of administration or their equals from municipalities and
# region; how many is not said. Here each municipality has one seat, and the region two and as many
# more as it wants. It is silent on votes: every member has one (Q18).
[[body]]
key = "gbg26/steering"
station = "STEERING"
name = "Ledningsgruppen för samverkan (LGS)"
name_en = "Management group for collaboration (LGS)"
level = "strategisk nivå"
decides = "Strategisk inriktning; handlingsplanen; kan tillsätta arbetsgrupper för särskilda uppdrag"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Strategisk nivå; Samverkansstruktur, Stödfunktioner"
seats = [
  { key = "goteborg", label = "Förvaltningschef eller motsvarande, Göteborg", principal = "goteborg", provider = "ADMINISTRATION", voting = true },
  { key = "molndal", label = "Förvaltningschef eller motsvarande, Mölndal", principal = "molndal", provider = "ADMINISTRATION", voting = true },
  { key = "harryda", label = "Förvaltningschef eller motsvarande, Härryda", principal = "harryda", provider = "ADMINISTRATION", voting = true },
  { key = "partille", label = "Förvaltningschef eller motsvarande, Partille", principal = "partille", provider = "ADMINISTRATION", voting = true },
  { key = "ockero", label = "Förvaltningschef eller motsvarande, Öckerö", principal = "ockero", provider = "ADMINISTRATION", voting = true },
  { key = "regional-1", label = "Förvaltningschef eller motsvarande, Västra Götalandsregionen, första platsen", principal = "vgr", provider = "ADMINISTRATION", voting = true },
  { key = "regional-2", label = "Förvaltningschef eller motsvarande, Västra Götalandsregionen, andra platsen", principal = "vgr", provider = "ADMINISTRATION", voting = true },
  { key = "regional-further", label = "Ytterligare förvaltningschef eller motsvarande, Västra Götalandsregionen", principal = "vgr", provider = "ADMINISTRATION", voting = true, unbounded = true },
]

# That there are a chair and a vice chair is said where LGS styrgrupp is; who begins is configuration.
[body.chair]
alternates = false
first = ["partille", "regional-1"]
chosen_by = "Dokumentet anger inte vem som väljer"
source = "004, Samverkansstruktur, Strategisk nivå"

# Its name says styrgrupp, and still it only prepares: the deciding body is LGS. Which the two further
# members are is not said; these begin.
[[body]]
key = "gbg26/au"
station = "PREPARATION"
name = "LGS styrgrupp"
name_en = "LGS preparation group (LGS styrgrupp)"
level = "strategisk nivå"
decides = "Förbereder ärenden till LGS"
reports_to = "LGS"
silent = ["record", "record_to", "secretary", "meets"]
source = "004, Samverkansstruktur, Strategisk nivå"
seats = [
  { key = "chair", label = "LGS ordförande", function = "CHAIR", voting = true, ex_officio = { body = "gbg26/steering", function = "CHAIR" } },
  { key = "vice-chair", label = "LGS vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "gbg26/steering", function = "VICE_CHAIR" } },
  { key = "member-1", label = "Ytterligare ledamot, första platsen", voting = true, ex_officio = { body = "gbg26/steering", seat = "molndal" } },
  { key = "member-2", label = "Ytterligare ledamot, andra platsen", voting = true, ex_officio = { body = "gbg26/steering", seat = "regional-2" } },
  { key = "process-leaders", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, unbounded = true, ex_officio = { body = "gbg26/office", function = "PROCESS_LEADER" } },
]

# ---- The four temagrupper ----

# The plan gives their areas and not who sits in them: both sides do [I]. User organisations are to be
# represented and involved in the development work (I49), so there is a place for them.

[[body]]
key = "gbg26/forum/barn-och-unga"
station = "FORUM"
name = "Temagrupp Barn och unga"
name_en = "Theme group Children and young people"
level = "operativ nivå"
decides = "Utveckling inom sitt område; bidrar till genomförandet av handlingsplanen"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Operativ nivå"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["municipal", "regional"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Operativ nivå (nämner ingen ordförande, härlett)"

[[body]]
key = "gbg26/forum/psykiatri"
station = "FORUM"
name = "Temagrupp Psykiatri"
name_en = "Theme group Psychiatry"
level = "operativ nivå"
decides = "Utveckling inom sitt område; bidrar till genomförandet av handlingsplanen"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Operativ nivå"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["regional", "municipal"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Operativ nivå (nämner ingen ordförande, härlett)"

[[body]]
key = "gbg26/forum/rehabilitering-habilitering"
station = "FORUM"
name = "Temagrupp Rehabilitering/habilitering"
name_en = "Theme group Rehabilitation and habilitation"
level = "operativ nivå"
decides = "Utveckling inom sitt område; bidrar till genomförandet av handlingsplanen"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Operativ nivå"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["regional", "municipal"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Operativ nivå (nämner ingen ordförande, härlett)"

[[body]]
key = "gbg26/forum/aldre"
station = "FORUM"
name = "Temagrupp Äldre"
name_en = "Theme group Older people"
level = "operativ nivå"
decides = "Utveckling inom sitt område; bidrar till genomförandet av handlingsplanen"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Operativ nivå"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["municipal", "regional"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Operativ nivå (nämner ingen ordförande, härlett)"

# ---- Arbetsgrupper ----

# LGS may set up working groups for special commissions; the plan gives none by name. Two are kept
# ready for it: a group works when LGS commissions it, and not before. That it reports to LGS follows
# from whose commission it is [I].

[[body]]
key = "gbg26/forum/arbetsgrupp-1"
station = "FORUM"
name = "Arbetsgrupp 1"
name_en = "Working group 1"
level = "stödfunktion"
decides = "Särskilda uppdrag från LGS"
reports_to = "LGS"
silent = ["record", "record_to", "secretary", "meets", "appointed_by"]
source = "004, Samverkansstruktur, Stödfunktioner"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["municipal", "regional"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Stödfunktioner (nämner ingen ordförande, härlett)"

[[body]]
key = "gbg26/forum/arbetsgrupp-2"
station = "FORUM"
name = "Arbetsgrupp 2"
name_en = "Working group 2"
level = "stödfunktion"
decides = "Särskilda uppdrag från LGS"
reports_to = "LGS"
silent = ["record", "record_to", "secretary", "meets", "appointed_by"]
source = "004, Samverkansstruktur, Stödfunktioner"
seats = [
  { key = "municipal", label = "Kommunerna", side = "MUNICIPAL", voting = true },
  { key = "regional", label = "Västra Götalandsregionen", principal = "vgr", voting = true },
  { key = "municipal-further", label = "Ytterligare ledamot från kommunerna", side = "MUNICIPAL", voting = true, unbounded = true },
  { key = "regional-further", label = "Ytterligare ledamot från Västra Götalandsregionen", principal = "vgr", voting = true, unbounded = true },
  { key = "user-organisations", label = "Brukarorganisation", function = "ADJUNCT", voting = false, unbounded = true, source = "004, VÅRT UPPDRAG" },
]

[body.chair]
alternates = false
first = ["regional", "municipal"]
chosen_by = "Dokumentet nämner ingen ordförande"
source = "004, Samverkansstruktur, Stödfunktioner (nämner ingen ordförande, härlett)"

# ---- Politiskt samråd and politiskt presidium ----

# Chairs and substitutes of the committees and boards concerned. Which these are, and how many, is not
# said: a seat for each municipality and one for the region, each held by as many as there are boards.
[[body]]
key = "gbg26/political"
station = "POLITICAL"
name = "Politiskt samråd"
name_en = "Political consultation"
level = "politisk nivå"
decides = "Pekar ut prioriterade fokusområden"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "004, Samverkansstruktur, Politisk nivå; Strategisk inriktning"
seats = [
  { key = "goteborg", label = "Ordförande eller ersättare från berörd nämnd, Göteborg", principal = "goteborg", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "molndal", label = "Ordförande eller ersättare från berörd nämnd, Mölndal", principal = "molndal", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "harryda", label = "Ordförande eller ersättare från berörd nämnd, Härryda", principal = "harryda", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "partille", label = "Ordförande eller ersättare från berörd nämnd, Partille", principal = "partille", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "ockero", label = "Ordförande eller ersättare från berörd nämnd, Öckerö", principal = "ockero", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "regional", label = "Ordförande eller ersättare från berörd nämnd eller styrelse, Västra Götalandsregionen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
]

# That it has a presidium is said; that this is a chair and a vice chair is inferred. Who begins is
# configuration.
[body.chair]
alternates = false
first = ["goteborg", "regional"]
chosen_by = "Dokumentet anger inte vem som väljer"
source = "004, Samverkansstruktur, Politisk nivå (nämner samrådets presidium)"

# Two presidia in one: that of the samråd, and that of LGS, who are officials. The plan makes no
# difference between them, so all four have a vote.
[[body]]
key = "gbg26/presidium"
station = "PRESIDIUM"
name = "Politiskt presidium"
name_en = "Political presidium"
level = "politisk nivå"
decides = "Samordnar det politiska arbetet"
silent = ["record", "record_to", "secretary", "meets", "reports_to"]
source = "004, Samverkansstruktur, Politisk nivå"
seats = [
  { key = "chair", label = "Samrådets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "gbg26/political", function = "CHAIR" } },
  { key = "vice-chair", label = "Samrådets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "gbg26/political", function = "VICE_CHAIR" } },
  { key = "lgs-chair", label = "LGS ordförande", voting = true, ex_officio = { body = "gbg26/steering", function = "CHAIR" } },
  { key = "lgs-vice-chair", label = "LGS vice ordförande", voting = true, ex_officio = { body = "gbg26/steering", function = "VICE_CHAIR" } },
]

# ---- What stations and states are called ---------------------------------------------------------

[station]
LOCAL = { sv = "Närområdessamverkan (NOSAM)", en = "Local area collaboration (NOSAM)" }
OFFICE = { sv = "Samverkanskontoret", en = "Collaboration office" }
PREPARATION = { sv = "LGS styrgrupp", en = "LGS preparation group (LGS styrgrupp)" }
STEERING = { sv = "Ledningsgruppen för samverkan (LGS)", en = "Management group for collaboration (LGS)" }
FORUM = { sv = "Temagrupp eller arbetsgrupp", en = "Theme group or working group" }
PRESIDIUM = { sv = "Politiskt presidium", en = "Political presidium" }
POLITICAL = { sv = "Politiskt samråd", en = "Political consultation" }
COUNTY = { sv = "Vårdsamverkan Västra Götaland (VVG)", en = "Vårdsamverkan Västra Götaland (VVG), county level" }
PARTY = { sv = "Huvudman", en = "Principal" }

# What a list shows (name), and what is said to anybody (public), to the parties (partner) and to
# those who handle the case (internal).

[state.LOCAL_HANDLING]
name = { sv = "NOSAM arbetar med ärendet", en = "NOSAM is working on the case" }
public = { sv = "Kommunen och regionen arbetar gemensamt med frågan i närområdet.", en = "The municipality and the region are working on the question together in the local area." }
partner = { sv = "NOSAM arbetar med ärendet; parternas ledamöter förankrar det i den egna organisationen och är informationsbärare åt båda håll.", en = "NOSAM is working on the case; the parties'' members anchor it in their own organisations and carry information both ways." }
internal = { sv = "Ordföranden i NOSAM tar nästa steg: lösa ärendet lokalt, låta förankra det, lyfta det till Samverkanskontoret, hänvisa det eller avsluta det.", en = "The chair of NOSAM has the next move: resolve the case locally, let it be anchored, raise it to the collaboration office, refer it out or close it." }

[state.OFFICE_ASSESSMENT]
name = { sv = "Samverkanskontoret bedömer ärendet", en = "The office is assessing the case" }
public = { sv = "Vårdsamverkan i Göteborgsområdet har tagit emot frågan och bedömer var den hör hemma.", en = "Vårdsamverkan i Göteborgsområdet has received the question and is assessing where it belongs." }
partner = { sv = "Samverkanskontoret bereder ärendet; parterna behöver inte göra något om de inte tillfrågas.", en = "The collaboration office prepares the case; the parties need do nothing unless they are asked." }
internal = { sv = "Samverkanskontoret tar nästa steg: lämna ärendet till LGS styrgrupp, återlämna det till den NOSAM som lyfte det eller hänvisa det.", en = "The collaboration office has the next move: submit the case to LGS styrgrupp, return it to the NOSAM that raised it, or refer it out." }

[state.AU_PREPARATION]
name = { sv = "LGS styrgrupp förbereder ärendet", en = "LGS styrgrupp is preparing the case" }
public = { sv = "Vårdsamverkan i Göteborgsområdet förbereder frågan inför beslut.", en = "Vårdsamverkan i Göteborgsområdet is preparing the question for a decision." }
partner = { sv = "LGS styrgrupp förbereder ärendet till LGS; parterna behöver inte göra något förrän det står på agendan.", en = "LGS styrgrupp prepares the case for LGS; the parties need do nothing until it is on the agenda." }
internal = { sv = "När LGS styrgrupp har förberett ärendet sätter LGS ordförande upp det på agendan för LGS, eller så återlämnas det till Samverkanskontoret för komplettering.", en = "When LGS styrgrupp has prepared the case, the chair of LGS places it on the agenda of LGS, or it is returned to the collaboration office for completion." }

[state.STEERING_DECISION]
name = { sv = "LGS ska besluta", en = "LGS is to decide" }
public = { sv = "Frågan ligger hos Vårdsamverkan i Göteborgsområdet för beslut.", en = "The question is before Vårdsamverkan i Göteborgsområdet for a decision." }
partner = { sv = "Ärendet står på agendan för Ledningsgruppen för samverkan (LGS); parternas ledamöter ansvarar för att det förankras i den egna organisationen.", en = "The case is on the agenda of the management group for collaboration (LGS); the parties'' members are responsible for anchoring it in their own organisations." }
internal = { sv = "LGS beslutar och ordföranden för in beslutet: uppdrag till en temagrupp eller arbetsgrupp, genomförande, förankring, återlämnande, politisk behandling, VVG eller avslut.", en = "LGS decides and its chair enters the decision: a commission to a theme group or working group, implementation, anchoring, a return, political treatment, VVG or closing." }

[state.ANCHORING]
name = { sv = "Ärendet förankras hos parterna", en = "The case is being anchored with the parties" }
public = { sv = "Kommuner och region stämmer av frågan i sina egna organisationer innan arbetet fortsätter.", en = "Municipalities and region are considering the question in their own organisations before the work continues." }
partner = { sv = "Varje tillfrågad part förankrar frågan i den egna organisationen och lämnar sitt ställningstagande.", en = "Each party that is asked anchors the question in its own organisation and gives its position." }
internal = { sv = "Parternas representanter lämnar ställningstaganden; när alla har svarat eller undantagits återupptar ordföranden ärendet i det organ som lät förankra det.", en = "The parties'' representatives give their positions; when all have answered or been waived, the chair of the body that asked for anchoring resumes the case there." }

[state.FORUM_WORK]
name = { sv = "Gruppen arbetar med uppdraget", en = "The group is working on its commission" }
public = { sv = "Kommuner och region arbetar gemensamt med att utveckla en lösning.", en = "Municipalities and region are developing a solution together." }
partner = { sv = "En temagrupp eller arbetsgrupp arbetar med uppdraget från LGS; parternas ledamöter förankrar frågan i den egna organisationen och är informationsbärare.", en = "A theme group or working group is working on the commission from LGS; the parties'' members anchor the question in their own organisations and carry information." }
internal = { sv = "Gruppens ordförande tar nästa steg: återrapportera, låta förankra, eller lämna resultatet till LGS.", en = "The chair of the group has the next move: report progress, let the question be anchored, or submit the result to LGS." }

[state.STEERING_RESULT]
name = { sv = "Resultatet ligger hos LGS", en = "The result is before LGS" }
public = { sv = "Arbetet är redovisat, och det ska beslutas hur resultatet tas vidare.", en = "The work has been reported, and it is to be decided how its result is taken further." }
partner = { sv = "LGS behandlar gruppens resultat; parternas ledamöter ansvarar för att förankra det som beslutas.", en = "LGS considers the result of the group; the parties'' members are responsible for anchoring what is decided." }
internal = { sv = "LGS beslutar och ordföranden för in beslutet: genomförande, återlämnande till gruppen med ny tidsgräns, förankring, politisk behandling eller avslut utan åtgärd.", en = "LGS decides and its chair enters the decision: implementation, a return to the group with a new deadline, anchoring, political treatment, or closing without action." }

[state.PRESIDIUM_PREPARATION]
name = { sv = "Politiskt presidium förbereder ärendet", en = "The political presidium is preparing the case" }
public = { sv = "Frågan förbereds för de förtroendevalda i Vårdsamverkan i Göteborgsområdet.", en = "The question is being prepared for the elected politicians in Vårdsamverkan i Göteborgsområdet." }
partner = { sv = "Politiskt presidium förbereder ärendet till politiskt samråd; parternas politiska företrädare tar ställning när det tas upp där.", en = "The political presidium prepares the case for the political consultation; the parties'' political representatives take a position when it comes up there." }
internal = { sv = "Presidierna i samrådet och LGS förbereder ärendet, och samrådets ordförande sätter upp det på samrådets agenda.", en = "The presidia of the political consultation and of LGS prepare the case, and the chair of the consultation places it on the agenda." }

[state.POLITICAL_DECISION]
name = { sv = "Politiskt samråd behandlar ärendet", en = "The political consultation is considering it" }
public = { sv = "De förtroendevalda i Vårdsamverkan i Göteborgsområdet ska ta ställning till frågan.", en = "The elected politicians in Vårdsamverkan i Göteborgsområdet are to take a stand on the question." }
partner = { sv = "Politiskt samråd behandlar ärendet; parternas politiska företrädare ansvarar för att det förankras i den egna organisationen.", en = "The political consultation considers the case; the parties'' political representatives are responsible for anchoring it in their own organisations." }
internal = { sv = "Samrådets ordförande för in vad samrådet beslutar: uppdrag till LGS, beslut i sak, förankring, eller avtal till parterna.", en = "The chair of the political consultation enters what it decides: a commission to LGS, a decision in substance, anchoring, or an agreement to the parties." }

[state.COUNTY_HANDLING]
name = { sv = "VVG hanterar tvisten", en = "VVG is handling the dispute" }
public = { sv = "Frågan behandlas gemensamt för hela Västra Götaland.", en = "The question is being dealt with jointly for the whole of Västra Götaland." }
partner = { sv = "Vårdsamverkan Västra Götaland (VVG) hanterar tvisten enligt länets gemensamma riktlinje; parterna inväntar utfallet.", en = "Vårdsamverkan Västra Götaland (VVG) handles the dispute by the county''s common guideline; the parties await the outcome." }
internal = { sv = "VVG lämnar utfallet, och ärendet går då tillbaka till LGS.", en = "VVG gives the outcome, and the case then goes back to LGS." }

[state.PARTY_ADOPTION]
name = { sv = "Parterna beslutar om avtalet", en = "The parties are deciding on the agreement" }
public = { sv = "De fem kommunerna och Västra Götalandsregionen beslutar var för sig om avtalet.", en = "The five municipalities and Västra Götalandsregionen are deciding on the agreement, each for itself." }
partner = { sv = "Varje part fattar sitt eget beslut om avtalet; i kommunen hörs kommunstyrelsen innan fullmäktige beslutar.", en = "Each party makes its own decision on the agreement; in a municipality the executive is heard before the council decides." }
internal = { sv = "Parterna för in sina beslut; på startdagen träder avtalet i kraft om alla har antagit det och besluten har vunnit laga kraft, och efter ett avslag tar samrådets ordförande nästa steg.", en = "The parties enter their decisions; on the start date the agreement enters into force if all have adopted it and the decisions are final, and after a rejection the chair of the political consultation has the next move." }

[state.IN_FORCE]
name = { sv = "Avtalet gäller", en = "The agreement is in force" }
public = { sv = "Avtalet mellan kommunerna och Västra Götalandsregionen gäller.", en = "The agreement between the municipalities and Västra Götalandsregionen is in force." }
partner = { sv = "Avtalet gäller mellan parterna; en part kan säga upp det skriftligen om avtalet har villkor om uppsägning.", en = "The agreement holds between the parties; a party can give written notice if the agreement has such terms." }
internal = { sv = "Ingen har nästa steg; vid avtalstidens slut förlängs eller upphör avtalet efter sina egna villkor.", en = "Nobody has the next move; at the end of its term the agreement is renewed or ends by its own terms." }

[state.IMPLEMENTATION]
name = { sv = "Parterna genomför beslutet", en = "The parties are carrying out the decision" }
public = { sv = "Berörda verksamheter genomför det som har beslutats.", en = "The organisations concerned are carrying out what has been decided." }
partner = { sv = "Varje berörd part bidrar till att beslutet får genomslag i den egna organisationen och redovisar hur långt arbetet har kommit.", en = "Each party concerned helps the decision to take effect in its own organisation and reports how far the work has come." }
internal = { sv = "Parternas linjechefer redovisar arbetet; Samverkanskontoret eller LGS ordförande påbörjar uppföljningen när alla är klara eller uppföljningsdagen är inne.", en = "The parties'' line managers report on the work; the collaboration office or the chair of LGS starts the follow-up when all are done or its date has come." }

[state.FOLLOW_UP]
name = { sv = "LGS följer upp", en = "LGS is following up" }
public = { sv = "Vårdsamverkan i Göteborgsområdet följer upp det som har genomförts.", en = "Vårdsamverkan i Göteborgsområdet is following up what has been carried out." }
partner = { sv = "LGS följer upp arbetet; parternas ledamöter bidrar till uppföljningen, och resultatet sammanställs i årsrapporteringen.", en = "LGS follows up the work; the parties'' members contribute, and the result is compiled in the annual reporting." }
internal = { sv = "LGS ordförande avslutar ärendet med utfallet och var det har redovisats, eller öppnar det på nytt om en brist har visat sig.", en = "The chair of LGS closes the case with the outcome and where it is reported, or reopens it if a shortcoming has been found." }

[state.CLOSED]
name = { sv = "Ärendet är avslutat", en = "The case is closed" }
public = { sv = "Ärendet är avslutat.", en = "The case is closed." }
partner = { sv = "Ärendet är avslutat, och inget mer väntas av parterna.", en = "The case is closed, and nothing more is expected of the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is closed and is not opened again; a new case can refer to it." }

[state.REFERRED_OUT]
name = { sv = "Hänvisat utanför vårdsamverkan", en = "Referred outside the collaboration" }
public = { sv = "Frågan har hänvisats vidare och hanteras inte inom Vårdsamverkan i Göteborgsområdet.", en = "The question has been referred elsewhere and is not handled within Vårdsamverkan i Göteborgsområdet." }
partner = { sv = "Ärendet har hänvisats till den som ansvarar för frågan och är avslutat i vårdsamverkan.", en = "The case has been referred to whoever is responsible for the question and is finished in the collaboration." }
internal = { sv = "Ärendet är avslutat här och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished here and is not opened again; a new case can refer to it." }

[state.NOT_ADOPTED]
name = { sv = "Avtalet antogs inte", en = "The agreement was not adopted" }
public = { sv = "Avtalet antogs inte av alla parter och gäller därför inte.", en = "The agreement was not adopted by every party and so is not valid." }
partner = { sv = "Avtalet antogs inte av alla parter och träder inte i kraft.", en = "The agreement was not adopted by all parties and does not enter into force." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; samrådet kan ta upp avtalet i ett nytt ärende.", en = "The case is finished and is not opened again; the political consultation can take up the agreement in a new case." }

[state.TERMINATED]
name = { sv = "Avtalet har upphört", en = "The agreement has ended" }
public = { sv = "Avtalet gäller inte längre.", en = "The agreement is no longer in force." }
partner = { sv = "Avtalet har upphört och gäller inte längre mellan parterna.", en = "The agreement has ended and no longer holds between the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished and is not opened again; a new case can refer to it." }

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Local level
openLocal = { number = "T01", basis = "INFERRED", source = "004, Samverkansstruktur, Operativ nivå" }
resolveLocally = { number = "T05", basis = "INFERRED", source = "004, Samverkansstruktur, Operativ nivå" }
raiseToOffice = { number = "T06", basis = "INFERRED", source = "004, Samverkansstruktur, Operativ nivå; Samverkansstruktur, Stödfunktioner" }
closeLocally = { number = "T53", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }

# Office
returnToLocal = { number = "T07", basis = "INFERRED", source = "004, Samverkansstruktur, Stödfunktioner" }
referOut = { number = "T08", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
submitToPreparation = { number = "T09", basis = "INFERRED", source = "004, Samverkansstruktur, Stödfunktioner; Samverkansstruktur, Strategisk nivå" }
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }

# Working committee
returnForCompletion = { number = "T10", basis = "INFERRED", source = "004, Samverkansstruktur, Strategisk nivå" }
placeOnSteeringAgenda = { number = "T11", basis = "EXPLICIT", source = "004, Samverkansstruktur, Strategisk nivå" }

# Steering group
commissionForum = { number = "T17", basis = "EXPLICIT", source = "004, Samverkansstruktur, Stödfunktioner" }
returnResult = { number = "T22", basis = "INFERRED", source = "004, Samverkansstruktur, Strategisk nivå" }
decideImplementation = { number = "T23", basis = "INFERRED", source = "004, Samverkansstruktur, Strategisk nivå" }
closeWithoutAction = { number = "T24", basis = "INFERRED", source = "004, Samverkansstruktur, Strategisk nivå" }
returnFromSteering = { number = "T25", basis = "INFERRED", source = "004, Samverkansstruktur, Strategisk nivå; Samverkansstruktur, Operativ nivå" }
returnToPreparation = { number = "T54", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
referToPolitical = { number = "T26", basis = "INFERRED", source = "004, Samverkansstruktur, Politisk nivå" }
raiseToCounty = { number = "T33", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }
draftPlan = { number = "T56", basis = "EXPLICIT", source = "004, INLEDNING; Samverkansstruktur, Strategisk nivå" }

# Forum
reportProgress = { number = "T19", basis = "INFERRED", source = "004, Samverkansstruktur, Operativ nivå" }
submitResult = { number = "T21", basis = "INFERRED", source = "004, Samverkansstruktur, Operativ nivå" }

# Anchoring
pauseForAnchoring = { number = "T15", basis = "EXPLICIT", source = "004, Mandat och förankring; Roller och ansvar" }
resumeAfterAnchoring = { number = "T16", basis = "EXPLICIT", source = "004, Mandat och förankring; Roller och ansvar" }

# Political level
placeOnPoliticalAgenda = { number = "T27", basis = "INFERRED", source = "004, Samverkansstruktur, Politisk nivå" }
politicalDecide = { number = "T28", basis = "EXPLICIT", source = "004, Strategisk inriktning" }
commissionSteering = { number = "T29", basis = "INFERRED", source = "004, Samverkansstruktur, Politisk nivå; Strategisk inriktning" }
orderReview = { number = "T55", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }

# County
countyOutcome = { number = "T34", basis = "INFERRED", source = "003, Del A Oenighet om tolkning av avtal" }

# Agreements
sendAreaAgreementToParties = { number = "T57", basis = "INFERRED", source = "004, VÅRT UPPDRAG" }
partyDecides = { number = "T42", basis = "INFERRED", source = "004, VÅRT UPPDRAG; 003, Del A Avtalsparter; Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
enterIntoForce = { number = "T43", basis = "INFERRED", source = "004, VÅRT UPPDRAG; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning: bara om avtalet har villkor om förlängning)" }
giveNotice = { number = "T46", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning: bara om avtalet har villkor om uppsägning)" }
expire = { number = "T58", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }

# Implementation and follow-up
progressImplementation = { number = "T47", basis = "EXPLICIT", source = "004, Mandat och förankring" }
startFollowUp = { number = "T48", basis = "EXPLICIT", source = "004, Uppföljning; INLEDNING" }
closeAfterFollowUp = { number = "T49", basis = "EXPLICIT", source = "004, Uppföljning; INLEDNING" }
reopen = { number = "T50", basis = "INFERRED", source = "004, Uppföljning" }

# In any state
answerReporter = { number = "T52", basis = "INFERRED", source = "003, Del A Avvikelser" }
reclassify = { number = "T61", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }

# Acts that the specification does not number
draftCharter = { number = "A1", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
givePosition = { number = "A3", basis = "INFERRED", source = "004, Mandat och förankring" }
waivePosition = { number = "A4", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
attachRecord = { number = "A5", basis = "INFERRED", source = "004, Uppföljning" }
replaceAgreement = { number = "A8", basis = "INFERRED", source = "004, VÅRT UPPDRAG; 003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this document does not have, and who may do what instead ---------------------

[transition.startLocalTaskGroup]
number = "T03"
basis = "ABSENT"
source = "004 (nämner inga lokala arbetsgrupper)"
instead_sv = "NOSAM arbetar själv med frågan, eller dess ordförande lyfter den till samverkanskontoret (raiseToOffice)."
instead_en = "NOSAM works with the question itself, or its chair raises it to the office (raiseToOffice)."

[transition.reportLocalTaskGroup]
number = "T04"
basis = "ABSENT"
source = "004 (nämner inga lokala arbetsgrupper)"
instead_sv = "Modellen har inga lokala arbetsgrupper; NOSAM löser frågan (resolveLocally) eller lyfter den (raiseToOffice)."
instead_en = "The model has no local task groups; NOSAM resolves the question (resolveLocally) or raises it (raiseToOffice)."

[transition.receiveExternal]
number = "T02"
basis = "ABSENT"
source = "004 (nämner inte frågor utifrån)"
instead_sv = "Frågan väcks lokalt i NOSAM (openLocal), eller av politiskt samråd (commissionSteering)."
instead_en = "The question is raised locally in NOSAM (openLocal), or by the political consultation (commissionSteering)."

[transition.routeToForumPreparation]
number = "T12"
basis = "ABSENT"
source = "004 (nämner ingen beredningsgrupp)"
instead_sv = "Samverkanskontoret bereder ärendet och lämnar det till LGS styrgrupp (submitToPreparation)."
instead_en = "The office prepares the case and submits it to the working committee (submitToPreparation)."

[transition.adoptReply]
number = "T14"
basis = "ABSENT"
source = "004 (nämner inte remisser)"
instead_sv = "Planen nämner inga remissvar: varje huvudman besvarar remisser för sig; LGS kan besluta i samverkansfrågan (decideImplementation) eller avsluta den (closeWithoutAction)."
instead_en = "The plan knows no replies to consultations: each principal answers for itself; LGS can decide in the question (decideImplementation) or close it (closeWithoutAction)."

[transition.suspendAssignment]
number = "T20a"
basis = "ABSENT"
source = "004 (nämner inte vilande uppdrag)"
instead_sv = "Den som leder gruppen återrapporterar (reportProgress) eller lämnar resultatet (submitResult); LGS kan sedan ge ny tidsgräns (returnResult)."
instead_en = "The chair of the group reports progress (reportProgress) or submits the result (submitResult); the deciding body can then set a new deadline (returnResult)."

[transition.resumeAssignment]
number = "T20b"
basis = "ABSENT"
source = "004 (nämner inte vilande uppdrag)"
instead_sv = "Uppdrag kan inte vara vilande i denna modell, så det finns inget att återuppta."
instead_en = "Assignments cannot be dormant in this model, so there is nothing to resume."

[transition.submitDraftReply]
number = "T13"
basis = "ABSENT"
source = "004 (nämner ingen beredningsgrupp och inga remisser)"
instead_sv = "Ärenden bereds av Samverkanskontoret och LGS styrgrupp (submitToPreparation, placeOnSteeringAgenda)."
instead_en = "Cases are prepared by the office and the working committee (submitToPreparation, placeOnSteeringAgenda)."

[transition.takeUpInForum]
number = "T18"
basis = "ABSENT"
source = "004 (nämner ingen beredningsgrupp)"
instead_sv = "Uppdraget börjar när LGS ger det till gruppen (commissionForum)."
instead_en = "The assignment begins when the deciding body gives it to the group (commissionForum)."

[transition.proposeActivity]
number = "T51"
basis = "ABSENT"
source = "004, INLEDNING (aktiviteter står i LGS handlingsplan)"
instead_sv = "LGS tar fram och beslutar handlingsplanen (draftPlan)."
instead_en = "LGS drafts and decides the action plan (draftPlan)."

[transition.commissionOffice]
number = "T30"
basis = "ABSENT"
source = "004, Samverkansstruktur, Stödfunktioner (nämner inga politiska uppdrag till kontoret)"
instead_sv = "Samrådets ordförande ger uppdraget till LGS (commissionSteering)."
instead_en = "The political chair commissions LGS (commissionSteering)."

[transition.commissionForumDirect]
number = "T31"
basis = "ABSENT"
source = "004, Samverkansstruktur, Stödfunktioner"
instead_sv = "Arbetsgrupper tillsätts av LGS: samrådets ordförande ger uppdraget till LGS (commissionSteering), som ger det till en grupp (commissionForum)."
instead_en = "Working groups are set up by LGS: the political chair commissions LGS (commissionSteering), which commissions a group (commissionForum)."

[transition.returnFromPolitical]
number = "T32"
basis = "ABSENT"
source = "004 (nämner inte att samrådet återför ärenden)"
instead_sv = "Politiskt samråd beslutar (politicalDecide) eller ger LGS ett uppdrag i ärendet (commissionSteering)."
instead_en = "The political consultation decides (politicalDecide) or commissions LGS in the case (commissionSteering)."

[transition.orderRevision]
number = "T35"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Länets avtal revideras i länets modell på uppdrag av SRO; områdets eget avtal ses över på beslut av samrådet (orderReview)."
instead_en = "The county''s agreement is revised in the county model by SRO; the area''s own agreement is reviewed by decision of the political consultation (orderReview)."

[transition.sendOnConsultation]
number = "T36"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Remiss till länets alla parter sänds av SRO i länets modell; områdets avtal sänds direkt till områdets parter (sendAreaAgreementToParties)."
instead_en = "A consultation of all parties of the county is sent by SRO in the county model; the area''s agreement goes straight to the area''s parties (sendAreaAgreementToParties)."

[transition.answerConsultation]
number = "T37"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Varje part besvarar länets remiss för sig i länets modell."
instead_en = "Each party answers the county''s consultation for itself in the county model."

[transition.closeConsultation]
number = "T38"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Länets remiss avslutas av SRO i länets modell."
instead_en = "The county''s consultation is closed by SRO in the county model."

[transition.recommendAdoption]
number = "T39"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar antagande i länets modell; områdets avtal sänds till parterna av samrådets ordförande (sendAreaAgreementToParties)."
instead_en = "SRO recommends adoption in the county model; the political chair sends the area''s agreement to the parties (sendAreaAgreementToParties)."

[transition.endorseStep]
number = "T40"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "VästKom och kommunalförbunden ställer sig bakom länets avtal i länets modell; områdets avtal passerar dem inte."
instead_en = "VästKom and the municipal associations endorse the county''s agreements in the county model; the area''s agreement does not pass them."

[transition.sendToParties]
number = "T41"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "Samrådets ordförande sänder områdets avtal till områdets parter (sendAreaAgreementToParties)."
instead_en = "The political chair sends the area''s agreement to the area''s parties (sendAreaAgreementToParties)."

[transition.approveCharter]
number = "A2"
basis = "ABSENT"
source = "004 (nämner inte att LGS styrgrupp godkänner uppdragshandlingar)"
instead_sv = "Uppdraget fastställs av LGS när det ges (commissionForum)."
instead_en = "The charter is settled by the deciding body when it commissions the group (commissionForum)."

[transition.setStrategic]
number = "A6"
basis = "ABSENT"
source = "004 (skiljer inte ut strategiska frågor)"
instead_sv = "Ordföranden kan låta förankra vilken fråga som helst (pauseForAnchoring)."
instead_en = "The chair can let any question be anchored (pauseForAnchoring)."

[transition.adoptToActivityList]
number = "A7"
basis = "ABSENT"
source = "004, INLEDNING (aktiviteter står i LGS handlingsplan)"
instead_sv = "LGS tar fram och beslutar handlingsplanen (draftPlan, decideImplementation)."
instead_en = "LGS drafts and decides the action plan (draftPlan, decideImplementation)."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Commissions and plans
I18 = { level = "REFUSE", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
I34 = { level = "REFUSE", basis = "EXPLICIT", source = "004, INLEDNING; Samverkansstruktur, Strategisk nivå" }

# What belongs where
I25 = { level = "REFUSE", basis = "INFERRED", source = "004, VÅRT UPPDRAG" }

# Anchoring
I30 = { level = "DUTY", basis = "EXPLICIT", source = "004, Roller och ansvar; Mandat och förankring" }

# Follow-up
I31 = { level = "REFUSE", basis = "EXPLICIT", source = "004, INLEDNING" }

# Disputes, by the county''s rules
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Oenighet om tolkning av avtal" }
I38 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del C 6.3 Överenskommelse om kostnadsansvar" }

# Agreements of the area, by the county''s rules
I39 = { level = "REFUSE", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I42 = { level = "REFUSE", basis = "INFERRED", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "INFERRED", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I46 = { level = "REFUSE", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning: bara om avtalet har sådana villkor)" }

# Deviations
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser" }

# Representation
I49 = { level = "WARN", basis = "EXPLICIT", source = "004, VÅRT UPPDRAG" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "004 (tyst, rekommenderad läsning)" }
', 1736751600100790, NULL, NULL),
	('VGC23', 1, 'ad53ff2bcf917787cecc7df23a8d622ead98286a66c971a39402ef66d7d9ab25', 'vgc23.toml', '# VGC23: the county level of Västra Götaland, by Hälso- och sjukvårdsavtalet 2023–2026, as data. fyr24.toml explains the form.
#
# The county''s own model: its cases are agreements that every party decides on. A matter at local
# level opens in a delregional model and stays in it; a dispute that climbs is held by VVG and
# remains a case of its delregional model. So VVG and SRO are bodies that every other model refers
# to. VästKom and the four municipal associations recommend, which binds nobody (I41): each of the
# 49 municipalities and the region decides for itself.

code = "VGC23"
name = { sv = "Västra Götaland, länsgemensam nivå 2023–2026", en = "Västra Götaland, county level 2023–2026" }
document = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser 2023–2026, och dess beslutsgång"
valid_from = 2023-01-01
valid_to = 2026-12-31

[settings]
follow_up_owner = "COUNTY" # 003, Del A Uppföljning: VVG is responsible for the plan for continuous follow-up.
inferred_steps = true # No step here is inferred.

# How the county''s bodies vote is not said: this is the recommended reading (Q5). Somebody who does not
# take part in a decision is recorded, and the decision stands (003, VästKom § 15).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

# "Del A" and "Del C" are parts of the agreement, and "VästKom" and "GR" minutes that lie with it.
# "Färdplan" is the county''s strategy, which lies with them too.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Förslag till beslut",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Parternas gemensamma åtagande innebär",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Avtalstid",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Gemensam samverkansstruktur",
  "Del A Uppföljning",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C Kommunens betalningsansvar",
  "Del C 5.2 Ekonomisk modell för att beräkna betalningsansvaret",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "Färdplan 11 Gemensamt ansvar - Ledning och styrning",
  "VästKom Beslutande",
  "VästKom Underskrifter",
  "VästKom § 12",
  "VästKom § 14",
  "VästKom § 15",
  "VästKom § 17",
  "VästKom § 20",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

# Parties are each of the municipalities of Västra Götaland and the region (003, Del A Avtalsparter).
# There are 49 municipalities (003, § 320), and no source lists them: 003 names Härryda, whose case
# file it is, and Mark (where VästKom''s minutes open). The names here are those that the documents of the areas give.

# ---- The 15 of 002 (FYR24) ----

[[principal]]
key = "bengtsfors"
name = "Bengtsfors"
side = "MUNICIPAL"

[[principal]]
key = "dals-ed"
name = "Dals-Ed"
side = "MUNICIPAL"

[[principal]]
key = "fargelanda"
name = "Färgelanda"
side = "MUNICIPAL"

[[principal]]
key = "lilla-edet"
name = "Lilla Edet"
side = "MUNICIPAL"

[[principal]]
key = "lysekil"
name = "Lysekil"
side = "MUNICIPAL"

[[principal]]
key = "mellerud"
name = "Mellerud"
side = "MUNICIPAL"

[[principal]]
key = "munkedal"
name = "Munkedal"
side = "MUNICIPAL"

[[principal]]
key = "orust"
name = "Orust"
side = "MUNICIPAL"

[[principal]]
key = "sotenas"
name = "Sotenäs"
side = "MUNICIPAL"

[[principal]]
key = "stromstad"
name = "Strömstad"
side = "MUNICIPAL"

[[principal]]
key = "tanum"
name = "Tanum"
side = "MUNICIPAL"

[[principal]]
key = "trollhattan"
name = "Trollhättan"
side = "MUNICIPAL"

[[principal]]
key = "uddevalla"
name = "Uddevalla"
side = "MUNICIPAL"

[[principal]]
key = "vanersborg"
name = "Vänersborg"
side = "MUNICIPAL"

[[principal]]
key = "amal"
name = "Åmål"
side = "MUNICIPAL"

# ---- The 8 of 001 (SAL19) ----

[[principal]]
key = "herrljunga"
name = "Herrljunga"
side = "MUNICIPAL"

[[principal]]
key = "vargarda"
name = "Vårgårda"
side = "MUNICIPAL"

[[principal]]
key = "bollebygd"
name = "Bollebygd"
side = "MUNICIPAL"

[[principal]]
key = "boras"
name = "Borås Stad"
side = "MUNICIPAL"

[[principal]]
key = "mark"
name = "Mark"
side = "MUNICIPAL"

[[principal]]
key = "svenljunga"
name = "Svenljunga"
side = "MUNICIPAL"

[[principal]]
key = "tranemo"
name = "Tranemo"
side = "MUNICIPAL"

[[principal]]
key = "ulricehamn"
name = "Ulricehamn"
side = "MUNICIPAL"

# ---- The 5 of 004 (GBG26) ----

[[principal]]
key = "goteborg"
name = "Göteborg"
side = "MUNICIPAL"

[[principal]]
key = "molndal"
name = "Mölndal"
side = "MUNICIPAL"

[[principal]]
key = "harryda"
name = "Härryda"
side = "MUNICIPAL"

[[principal]]
key = "partille"
name = "Partille"
side = "MUNICIPAL"

[[principal]]
key = "ockero"
name = "Öckerö"
side = "MUNICIPAL"

# ---- The other 21, which no source names ----

# They are parties all the same, and without them no agreement enters into force (I39). The county fills
# in their names; a number is not a municipality''s name and follows no order but its own.

[[principal]]
key = "kommun-29"
name = "Kommun 29 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-30"
name = "Kommun 30 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-31"
name = "Kommun 31 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-32"
name = "Kommun 32 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-33"
name = "Kommun 33 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-34"
name = "Kommun 34 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-35"
name = "Kommun 35 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-36"
name = "Kommun 36 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-37"
name = "Kommun 37 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-38"
name = "Kommun 38 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-39"
name = "Kommun 39 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-40"
name = "Kommun 40 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-41"
name = "Kommun 41 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-42"
name = "Kommun 42 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-43"
name = "Kommun 43 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-44"
name = "Kommun 44 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-45"
name = "Kommun 45 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-46"
name = "Kommun 46 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-47"
name = "Kommun 47 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-48"
name = "Kommun 48 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

[[principal]]
key = "kommun-49"
name = "Kommun 49 (fylls i av länet)"
side = "MUNICIPAL"
to_be_named = true

# ---- VVG and SRO ----

# The agreement does not say who sits in VVG and SRO, nor how many: one seat for each side, so
# that there is somebody to answer a dispute. Any number of people may hold it. Votes are not mentioned.
[[body]]
key = "county/vvg"
station = "COUNTY"
name = "Vårdsamverkan Västra Götaland (VVG)"
name_en = "Vårdsamverkan Västra Götaland (VVG), county management group"
level = "länsgemensam nivå"
decides = "Tar emot tvister enligt länets riktlinje; ansvarar för uppföljningsplan för avtalet"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by", "chair"]
source = "003, Del A Gemensam samverkansstruktur; Del A Uppföljning; Del A Oenighet om tolkning av avtal; Färdplan 11 Gemensamt ansvar - Ledning och styrning"
seats = [
  { key = "municipal", label = "Tjänsteperson, kommunerna", side = "MUNICIPAL", provider = "ADMINISTRATION", voting = true, unbounded = true, source = "003, Del A Gemensam samverkansstruktur (anger inte platserna)" },
  { key = "regional", label = "Tjänsteperson, Västra Götalandsregionen", principal = "vgr", provider = "ADMINISTRATION", voting = true, unbounded = true, source = "003, Del A Gemensam samverkansstruktur (anger inte platserna)" },
]

[[body]]
key = "county/sro"
station = "COUNTY"
name = "Politiskt samrådsorgan (SRO)"
name_en = "Political consultation body of the county (SRO)"
level = "länsgemensam nivå"
decides = "Rekommenderar parterna; tar initiativ till översyn av avtalet"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by", "chair"]
source = "003, Del A Gemensam samverkansstruktur; Del A Ändringar och tillägg till avtalet; Sammanfattning av ärendet; Färdplan 11 Gemensamt ansvar - Ledning och styrning"
seats = [
  { key = "municipal", label = "Förtroendevald, kommunerna", side = "MUNICIPAL", provider = "POLITICAL", voting = true, unbounded = true, source = "003, VästKom § 17 (anger inte platserna)" },
  { key = "regional", label = "Förtroendevald, Västra Götalandsregionen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true, source = "003, Del A Gemensam samverkansstruktur (anger inte platserna)" },
]

# ---- VästKom and the four municipal associations ----

# The chain of recommendations: SRO, VästKom, the associations (I41). VästKom''s minutes list 14 who decide
# and two who are absent: four from each association [I]. The region has no part in it. Minutes have
# numbered paragraphs, and chair and an adjuster who is elected at the meeting sign them (I45). Where they
# are sent is not said. They are dated 8 March 2022; 003, Sammanfattning av ärendet and GR § 356 say the
# 14th, and the minutes are followed (Q12). Chair that day was one of those from GR; whether it always is
# so is not said, and a vice chair is not mentioned.
[[body]]
key = "county/vastkom"
station = "COUNTY"
name = "VästKom"
name_en = "VästKom, joint organisation of the municipal associations"
level = "länsgemensam nivå"
endorses = 1
record = "protokoll, justerat av ordförande och en justerare som väljs vid mötet"
secretary = "VästKoms sekreterare"
decides = "Ställer sig bakom och rekommenderar kommunalförbunden att rekommendera kommunerna att ta egna beslut; godkänner årsredovisningen"
reports_to = "Revisorerna och föreningsstämman, om årsredovisningen"
silent = ["record_to", "meets", "appointed_by"]
source = "003, VästKom Beslutande; VästKom Underskrifter; VästKom § 12; VästKom § 14; VästKom § 15"
seats = [
  { key = "gr-1", label = "GR, första platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "CHAIR", voting = true, source = "003, VästKom Beslutande" },
  { key = "gr-2", label = "GR, andra platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "gr-3", label = "GR, tredje platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "gr-4", label = "GR, fjärde platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "borasregionen-1", label = "Boråsregionen, första platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "borasregionen-2", label = "Boråsregionen, andra platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "borasregionen-3", label = "Boråsregionen, tredje platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "borasregionen-4", label = "Boråsregionen, fjärde platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "fyrbodal-1", label = "Fyrbodal, första platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "fyrbodal-2", label = "Fyrbodal, andra platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "fyrbodal-3", label = "Fyrbodal, tredje platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "fyrbodal-4", label = "Fyrbodal, fjärde platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "skaraborg-1", label = "Skaraborg, första platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "skaraborg-2", label = "Skaraborg, andra platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "skaraborg-3", label = "Skaraborg, tredje platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "skaraborg-4", label = "Skaraborg, fjärde platsen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, source = "003, VästKom Beslutande" },
  { key = "secretary", label = "Sekreterare, VästKom", function = "SECRETARY", voting = false, source = "003, VästKom Underskrifter" },
]

# GR''s board is known by two paragraphs of its minutes. They show a chair, an adjuster and a secretary;
# how many sit in the board is not said, so any number may hold the seat of a member, and one of them
# is the adjuster.
[[body]]
key = "county/gr"
station = "COUNTY"
name = "Göteborgsregionens kommunalförbund (GR)"
name_en = "Göteborg Region Association of Local Authorities (GR)"
level = "kommunalförbund"
endorses = 2
record = "protokoll, justerat av ordförande och en justerare"
record_to = "Protokollsutdrag till Västra Götalandsregionen, SRO, VästKom och medlemskommunerna"
secretary = "förbundssekreteraren"
decides = "Ställer sig bakom och rekommenderar medlemskommunerna att anta"
silent = ["meets", "reports_to", "appointed_by"]
source = "003, GR § 356; GR § 357"
seats = [
  { key = "chair", label = "Förbundsstyrelsens ordförande, GR", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "CHAIR", voting = true },
  { key = "member", label = "Ledamot i förbundsstyrelsen, GR", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, unbounded = true },
  { key = "secretary", label = "Förbundssekreterare, GR", function = "SECRETARY", voting = false },
]

# The other three are known by their members in VästKom''s board, and by VästKom''s recommendation to all
# four. Their boards, minutes and secretaries are not described: the seats are those of GR''s board [I].
# Their names in full are those of 001 for Boråsregionen and 002 and VästKom § 20 for Fyrbodal; 003 calls
# Skaraborg only by that name, and the rest of it is inferred from the others.

[[body]]
key = "county/borasregionen"
station = "COUNTY"
name = "Boråsregionen, Sjuhärads kommunalförbund"
name_en = "Boråsregionen, Sjuhärad Association of Local Authorities"
level = "kommunalförbund"
endorses = 2
decides = "Rekommenderar medlemskommunerna att ta egna beslut om att anta"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "003, VästKom Beslutande; VästKom § 14; VästKom § 15"
seats = [
  { key = "chair", label = "Förbundsstyrelsens ordförande, Boråsregionen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "CHAIR", voting = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "member", label = "Ledamot i förbundsstyrelsen, Boråsregionen", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, unbounded = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "secretary", label = "Sekreterare, Boråsregionen", function = "SECRETARY", voting = false, source = "003, GR § 356 (efter GR, härlett)" },
]

[[body]]
key = "county/fyrbodal"
station = "COUNTY"
name = "Fyrbodals kommunalförbund"
name_en = "Fyrbodal Association of Local Authorities"
level = "kommunalförbund"
endorses = 2
decides = "Rekommenderar medlemskommunerna att ta egna beslut om att anta"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "003, VästKom Beslutande; VästKom § 14; VästKom § 15; VästKom § 20"
seats = [
  { key = "chair", label = "Förbundsstyrelsens ordförande, Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "CHAIR", voting = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "member", label = "Ledamot i förbundsstyrelsen, Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, unbounded = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "secretary", label = "Sekreterare, Fyrbodals kommunalförbund", function = "SECRETARY", voting = false, source = "003, GR § 356 (efter GR, härlett)" },
]

[[body]]
key = "county/skaraborg"
station = "COUNTY"
name = "Skaraborgs kommunalförbund"
name_en = "Skaraborg Association of Local Authorities"
level = "kommunalförbund"
endorses = 2
decides = "Rekommenderar medlemskommunerna att ta egna beslut om att anta"
silent = ["record", "record_to", "secretary", "meets", "reports_to", "appointed_by"]
source = "003, VästKom Beslutande; VästKom § 14; VästKom § 15"
seats = [
  { key = "chair", label = "Förbundsstyrelsens ordförande, Skaraborgs kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "CHAIR", voting = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "member", label = "Ledamot i förbundsstyrelsen, Skaraborgs kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", voting = true, unbounded = true, source = "003, GR § 356 (efter GR, härlett)" },
  { key = "secretary", label = "Sekreterare, Skaraborgs kommunalförbund", function = "SECRETARY", voting = false, source = "003, GR § 356 (efter GR, härlett)" },
]

# ---- What stations and states are called ---------------------------------------------------------

[station]
COUNTY = { sv = "Länsgemensam nivå", en = "County level" }
PARTY = { sv = "Avtalspart", en = "Contracting party" }

# What a list shows (name), and what is said to anybody (public), to the parties (partner) and to
# those who handle the case (internal). A case here is an agreement or, as the färdplan, a strategy.

[state.COUNTY_HANDLING]
name = { sv = "SRO behandlar ärendet", en = "SRO is handling the case" }
public = { sv = "Ett förslag för hela länet bereds gemensamt av kommunerna och Västra Götalandsregionen.", en = "A proposal for the whole county is being prepared jointly by the municipalities and Västra Götalandsregionen." }
partner = { sv = "Politiskt samrådsorgan (SRO) behandlar förslaget; parterna inväntar en remiss eller en rekommendation.", en = "The political consultation body (SRO) is considering the proposal; the parties await a consultation or a recommendation." }
internal = { sv = "SRO tar nästa steg: sända förslaget på remiss till parterna, eller rekommendera dem att var för sig anta det.", en = "SRO has the next move: send the proposal to the parties for consultation, or recommend each of them to adopt it." }

[state.COUNTY_CONSULTATION]
name = { sv = "Förslaget är på remiss hos parterna", en = "The proposal is out for consultation" }
public = { sv = "Länets kommuner och Västra Götalandsregionen lämnar synpunkter på förslaget.", en = "The county''s municipalities and Västra Götalandsregionen are commenting on the proposal." }
partner = { sv = "Varje part lämnar sitt eget yttrande innan remisstiden går ut.", en = "Each party gives its own answer before the consultation ends." }
internal = { sv = "Parternas nämnder antar sina yttranden; när remisstiden har gått ut avslutar SRO remissen med en sammanställning.", en = "The parties'' committees adopt their answers; when the time has passed, SRO closes the consultation with a compilation." }

[state.COUNTY_RECOMMENDATION]
name = { sv = "VästKom och förbunden tar ställning", en = "VästKom and the associations are considering" }
public = { sv = "Kommunernas samverkansorganisationer tar ställning till förslaget.", en = "The municipalities'' joint organisations are considering the proposal." }
partner = { sv = "SRO rekommenderar parterna att anta förslaget; VästKom och kommunalförbunden tar ställning, och sedan beslutar varje part för sig.", en = "SRO recommends the parties to adopt the proposal; VästKom and the municipal associations take their position, and then each party decides for itself." }
internal = { sv = "VästKoms styrelse och sedan kommunalförbundens styrelser för in sina beslut; därefter sänder SRO eller det sista kommunalförbundet förslaget till parterna.", en = "The board of VästKom and then those of the municipal associations enter their decisions; after that SRO or the last association sends the proposal to the parties." }

[state.PARTY_ADOPTION]
name = { sv = "Parterna beslutar var för sig", en = "Each party is deciding for itself" }
public = { sv = "Varje kommun i länet och Västra Götalandsregionen beslutar var för sig om förslaget.", en = "Each municipality of the county and Västra Götalandsregionen decide on the proposal for themselves." }
partner = { sv = "I kommunen bereder en nämnd ärendet, kommunstyrelsen ges tillfälle att yttra sig och kommunfullmäktige beslutar; för regionen beslutar regionfullmäktige.", en = "In a municipality a committee prepares the case, the executive may comment and the council decides; for the region the regional council decides." }
internal = { sv = "Parterna för in sina beslut; på startdagen träder avtalet i kraft om alla har antagit det och besluten har vunnit laga kraft, och efter ett avslag tar SRO nästa steg.", en = "The parties enter their decisions; on the start date the agreement enters into force if all have adopted it and the decisions are final, and after a rejection SRO has the next move." }

[state.IN_FORCE]
name = { sv = "Avtalet eller strategin gäller", en = "The agreement or strategy is in force" }
public = { sv = "Det som länets kommuner och Västra Götalandsregionen har antagit gäller.", en = "What the county''s municipalities and Västra Götalandsregionen have adopted is in force." }
partner = { sv = "Varje part följer det som har antagits och kräver detsamma av sina vårdgivare; ett avtal kan sägas upp skriftligen inom den tid som det anger.", en = "Each party follows what has been adopted and requires the same of its care providers; written notice of an agreement can be given within the time that it states." }
internal = { sv = "Ingen har nästa steg; vid avtalstidens slut förlängs avtalet om ingen part har sagt upp det och det har villkor om förlängning, annars upphör det.", en = "Nobody has the next move; at the end of its term the agreement is renewed if no party has given notice and it has such terms, and otherwise it ends." }

[state.NOT_ADOPTED]
name = { sv = "Förslaget antogs inte", en = "The proposal was not adopted" }
public = { sv = "Förslaget antogs inte.", en = "The proposal was not adopted." }
partner = { sv = "Förslaget antogs inte av alla parter och träder inte i kraft.", en = "The proposal was not adopted by all parties and does not enter into force." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; SRO kan ta initiativ till ett nytt.", en = "The case is finished and is not opened again; SRO can take the initiative to a new one." }

[state.TERMINATED]
name = { sv = "Avtalet eller strategin har upphört", en = "The agreement or strategy has ended" }
public = { sv = "Avtalet eller strategin gäller inte längre.", en = "The agreement or strategy is no longer in force." }
partner = { sv = "Avtalet eller strategin har upphört och gäller inte längre mellan parterna.", en = "The agreement or strategy has ended and no longer holds between the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished and is not opened again; a new case can refer to it." }

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Office
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }

# County
orderRevision = { number = "T35", basis = "EXPLICIT", source = "003, Ärendet; Del A Ändringar och tillägg till avtalet" }
sendOnConsultation = { number = "T36", basis = "EXPLICIT", source = "003, § 320; Ärendet" }
answerConsultation = { number = "T37", basis = "EXPLICIT", source = "003, § 320; Ärendet" }
closeConsultation = { number = "T38", basis = "EXPLICIT", source = "003, § 320; Ärendet" }
recommendAdoption = { number = "T39", basis = "EXPLICIT", source = "003, Sammanfattning av ärendet" }
endorseStep = { number = "T40", basis = "EXPLICIT", source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357" }
sendToParties = { number = "T41", basis = "EXPLICIT", source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357" }

# Agreements
partyDecides = { number = "T42", basis = "EXPLICIT", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen; Förslag till beslut; Del A Avtalsparter" }
enterIntoForce = { number = "T43", basis = "EXPLICIT", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "EXPLICIT", source = "003, Del A Avtalstid" }
giveNotice = { number = "T46", basis = "EXPLICIT", source = "003, Del A Avtalstid" }
expire = { number = "T58", basis = "EXPLICIT", source = "003, Del A Avtalstid; Del A Avtalets omfattning och uppbyggnad" }

# Acts that the specification does not number
attachRecord = { number = "A5", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }
replaceAgreement = { number = "A8", basis = "EXPLICIT", source = "003, Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this document does not have, and who may do what instead ---------------------

[transition.openLocal]
number = "T01"
basis = "ABSENT"
source = "003, Del A Oenighet om tolkning av avtal; Del A Avvikelser"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.startLocalTaskGroup]
number = "T03"
basis = "ABSENT"
source = "003, Del A Gemensam samverkansstruktur"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.reportLocalTaskGroup]
number = "T04"
basis = "ABSENT"
source = "003, Del A Gemensam samverkansstruktur"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.resolveLocally]
number = "T05"
basis = "ABSENT"
source = "003, Del A Oenighet om tolkning av avtal"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.raiseToOffice]
number = "T06"
basis = "ABSENT"
source = "003, Del A Oenighet om tolkning av avtal"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.closeLocally]
number = "T53"
basis = "ABSENT"
source = "003, Del A Gemensam samverkansstruktur"
instead_sv = "Ett ärende på lokal nivå öppnas i den lokala gruppens delregionala modell (openLocal där) och stannar i den."
instead_en = "A matter at local level opens in the delregional model of its local group (openLocal there) and stays in it."

[transition.receiveExternal]
number = "T02"
basis = "ABSENT"
source = "003 (länet har inget samverkanskontor i dokumentet)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnToLocal]
number = "T07"
basis = "ABSENT"
source = "003 (länet har inget samverkanskontor i dokumentet)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.referOut]
number = "T08"
basis = "ABSENT"
source = "003, Del C 6.3 Överenskommelse om kostnadsansvar"
instead_sv = "Tvist om placeringskostnad löses i linjeorganisationen; i ett delregionalt ärende hänvisas den dit (referOut där)."
instead_en = "A placement cost dispute is solved in the line organisation; a delregional case is referred there (referOut there)."

[transition.submitToPreparation]
number = "T09"
basis = "ABSENT"
source = "003 (länet har inget samverkanskontor i dokumentet)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.routeToForumPreparation]
number = "T12"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnForCompletion]
number = "T10"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.placeOnSteeringAgenda]
number = "T11"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.adoptReply]
number = "T14"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Varje part besvarar länets remiss för sig (answerConsultation)."
instead_en = "Each party answers the county''s consultation for itself (answerConsultation)."

[transition.commissionForum]
number = "T17"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.suspendAssignment]
number = "T20a"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.resumeAssignment]
number = "T20b"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnResult]
number = "T22"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.decideImplementation]
number = "T23"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.closeWithoutAction]
number = "T24"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnFromSteering]
number = "T25"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnToPreparation]
number = "T54"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.referToPolitical]
number = "T26"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.raiseToCounty]
number = "T33"
basis = "ABSENT"
source = "003, Del A Oenighet om tolkning av avtal"
instead_sv = "Tvisten lyfts till VVG av styrgruppens ordförande i ärendets delregionala modell (raiseToCounty där)."
instead_en = "The dispute is raised to VVG by the steering chair in the delregional model of the case (raiseToCounty there)."

[transition.draftPlan]
number = "T56"
basis = "ABSENT"
source = "003, Del A Uppföljning"
instead_sv = "VVG ansvarar för uppföljningsplanen; en ny strategi beställs av SRO (orderRevision)."
instead_en = "VVG is responsible for the follow-up plan; a new strategy is ordered by SRO (orderRevision)."

[transition.submitDraftReply]
number = "T13"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Nämnden antar partens yttrande (answerConsultation)."
instead_en = "The committee adopts the party''s answer (answerConsultation)."

[transition.takeUpInForum]
number = "T18"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.reportProgress]
number = "T19"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.submitResult]
number = "T21"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.proposeActivity]
number = "T51"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.pauseForAnchoring]
number = "T15"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Parterna hörs genom remiss (sendOnConsultation)."
instead_en = "The parties are heard by consultation (sendOnConsultation)."

[transition.resumeAfterAnchoring]
number = "T16"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Remissen avslutas av SRO (closeConsultation)."
instead_en = "The consultation is closed by SRO (closeConsultation)."

[transition.placeOnPoliticalAgenda]
number = "T27"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.politicalDecide]
number = "T28"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar parterna att anta (recommendAdoption)."
instead_en = "SRO recommends the parties to adopt (recommendAdoption)."

[transition.commissionSteering]
number = "T29"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.commissionOffice]
number = "T30"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.commissionForumDirect]
number = "T31"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.returnFromPolitical]
number = "T32"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.orderReview]
number = "T55"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Översyn av länets avtal beställs av SRO (orderRevision)."
instead_en = "A review of the county''s agreement is ordered by SRO (orderRevision)."

[transition.countyOutcome]
number = "T34"
basis = "ABSENT"
source = "003, Del A Oenighet om tolkning av avtal"
instead_sv = "VVG svarar i tvistens delregionala ärende (countyOutcome där)."
instead_en = "VVG answers in the delregional case of the dispute (countyOutcome there)."

[transition.sendAreaAgreementToParties]
number = "T57"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet; VästKom § 15"
instead_sv = "Länets avtal sänds till parterna efter rekommendationerna (sendToParties)."
instead_en = "The county''s agreement is sent to the parties after the recommendations (sendToParties)."

[transition.progressImplementation]
number = "T47"
basis = "ABSENT"
source = "003, Del A Parternas gemensamma åtagande innebär"
instead_sv = "Parterna följer upp avtalet gemensamt efter VVG:s uppföljningsplan; avtalet förblir gällande under uppföljningen."
instead_en = "The parties follow up the agreement together by VVG''s plan; the agreement stays in force meanwhile."

[transition.startFollowUp]
number = "T48"
basis = "ABSENT"
source = "003, Del A Uppföljning"
instead_sv = "Parterna följer upp avtalet gemensamt efter VVG:s uppföljningsplan; avtalet förblir gällande under uppföljningen."
instead_en = "The parties follow up the agreement together by VVG''s plan; the agreement stays in force meanwhile."

[transition.closeAfterFollowUp]
number = "T49"
basis = "ABSENT"
source = "003, Del A Uppföljning"
instead_sv = "Parterna följer upp avtalet gemensamt efter VVG:s uppföljningsplan; avtalet förblir gällande under uppföljningen."
instead_en = "The parties follow up the agreement together by VVG''s plan; the agreement stays in force meanwhile."

[transition.reopen]
number = "T50"
basis = "ABSENT"
source = "003, Del A Uppföljning"
instead_sv = "SRO kan ta initiativ till en översyn (orderRevision)."
instead_en = "SRO may take the initiative to a revision (orderRevision)."

[transition.answerReporter]
number = "T52"
basis = "ABSENT"
source = "003, Del A Avvikelser"
instead_sv = "Avvikelsen besvaras i ärendets delregionala modell av den lokala gruppens ordförande eller kontoret (answerReporter där)."
instead_en = "The deviation is answered in the delregional model of the case by the local chair or the office (answerReporter there)."

[transition.reclassify]
number = "T61"
basis = "ABSENT"
source = "003 (länets modell har bara avtal)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.draftCharter]
number = "A1"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.approveCharter]
number = "A2"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.givePosition]
number = "A3"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Varje part besvarar remissen för sig (answerConsultation)."
instead_en = "Each party answers the consultation for itself (answerConsultation)."

[transition.waivePosition]
number = "A4"
basis = "ABSENT"
source = "003, § 320"
instead_sv = "Remissen avslutas av SRO när tiden gått ut (closeConsultation)."
instead_en = "SRO closes the consultation when its time has passed (closeConsultation)."

[transition.setStrategic]
number = "A6"
basis = "ABSENT"
source = "003 (skiljer inte ut strategiska frågor)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

[transition.adoptToActivityList]
number = "A7"
basis = "ABSENT"
source = "003 (länet har ingen sådan nivå)"
instead_sv = "Steget tas i ärendets delregionala modell; länets modell har avtal som alla parter beslutar om."
instead_en = "The step belongs to the delregional model of the case; the county model has agreements that every party decides on."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Adoption
I39 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I41 = { level = "REFUSE", basis = "EXPLICIT", source = "003, VästKom § 14; VästKom § 15; GR § 356" }
I42 = { level = "REFUSE", basis = "EXPLICIT", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I44 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Förslag till beslut" }
I46 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalstid" }

# Records
I45 = { level = "REFUSE", basis = "EXPLICIT", source = "003, VästKom § 14; VästKom § 15; GR § 356" }

# What the county asks of every area
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Oenighet om tolkning av avtal" }
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser" }
I56 = { level = "DUTY", basis = "EXPLICIT", source = "003, Del A Gemensam samverkansstruktur; Del A Parternas gemensamma åtagande innebär" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "003 (tyst, rekommenderad läsning)" }

# ---- The county''s terms for payments ----------------------------------------------------------------
# Specification 5.3 and 5.4.

# Above 3.0 days on average a municipality pays for the difference; from day 8 a patient is counted
# individually, and paid for from day 4.
[county_terms.payment_liability]
average_days = 3
individual_from_days = 8
free_days = 3
source = "003, Del C Kommunens betalningsansvar; Del C 5.2 Ekonomisk modell för att beräkna betalningsansvaret"

# The text also says a third and two thirds; the figures sum to a hundred (Q16).
[county_terms.placement]
regional_percent = 33
municipal_percent = 67
settle_within_days = 30
source = "003, Del C 6.3 Överenskommelse om kostnadsansvar"
', 1736751600100790, NULL, NULL),
	('FYR24', 2, '9ea2dead7531748c86efc06eec41f99ad696b17b01ab5edb82fb3d7979efb237', 'fyr24.toml', '# FYR24: Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025, as data.
#
# Read it beside the document. What stands here is what the plan says (EXPLICIT), what follows
# from it (INFERRED), what is recommended where it is silent (RECOMMENDED), and what it does not
# have (ABSENT). A source is a document and its section, "002, Styrgrupp"; sections are spelt as
# the document spells its headings. A note may follow in parentheses.
#
# Keys are stored in cases and never change once the model is published.

code = "FYR24"
name = { sv = "Vårdsamverkan Fyrbodal, samverkansplan 2024–2025", en = "Vårdsamverkan Fyrbodal, collaboration plan 2024–2025" }
document = "Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025, antagen av styrgruppen 26 januari 2024"
valid_from = 2024-01-26 # The day of adoption; the plan says 2024–2025.
valid_to = 2025-12-31
# The plan lists the inriktningsdokument among its own documents, so both are valid at once (Q1).
# A case stays with the one that it was opened under.
follows = { model = "FYR23", overlap = "002, Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal (inriktningsdokumentet 2023–2026 gäller vid sidan av planen)" }

[settings]
follow_up_owner = "STEERING" # 002, Uppföljning: the steering group follows up all work.
inferred_steps = true # Steps that only follow from the plan can be taken (Q18).

# Decisions are made in agreement where possible (002, Vid oenighet). How a vote is counted is not
# said: this is the recommended reading (Q5).
[settings.vote]
majority = "SIMPLE"
tie = "NOT_ADOPTED"

[sources.002]
title = "Samverkansplan för Vårdsamverkan Fyrbodal 2024–2025"
sections = [
  "Syfte med Vårdsamverkan Fyrbodal",
  "Varför en samverkansplan?",
  "Målbild för Vårdsamverkan Fyrbodal",
  "Prioriterade målgrupper",
  "Arbetsätt och kultur i samverkan",
  "Hur vi organiserar arbetet",
  "Utvecklingsprocesser",
  "Lokala vårdssamverkansgrupper",
  "Lokala vårdssamverkansgrupper, Uppdrag",
  "Lokala vårdssamverkansgrupper, Representation",
  "Lokala vårdssamverkansgrupper, Kommunikation och förankring",
  "Lokala vårdssamverkansgrupper, Uppföljning",
  "Utvecklingsforum",
  "Utvecklingsforum, Uppdrag",
  "Utvecklingsforum, Representation",
  "Utvecklingsforum, Kommunikation och förankring",
  "Utvecklingsforum, Uppföljning",
  "Beredningsgrupper",
  "Beredningsgrupper, Uppdrag",
  "Styrgrupp",
  "Styrgrupp, Uppdrag",
  "Styrgrupp, Representation",
  "Styrgrupp, Kommunikation och förankring",
  "Styrgrupp, Uppföljning",
  "Arbetsutskott",
  "Arbetsutskott, Uppdrag",
  "Delregionalt politiskt samråd",
  "Delregionalt politiskt samråd, Uppdrag",
  "Delregionalt politiskt samråd, Representation",
  "Delregionalt politiskt samråd, Kommunikation och förankring",
  "Delregionalt politiskt samråd, Uppföljning",
  "Presidium",
  "Samverkanskontoret",
  "Samverkanskontoret, Uppdrag",
  "Samverkanskontoret, Representation",
  "Samverkanskontoret, Kommunikation och förankring",
  "Samverkanskontoret, Uppföljning",
  "Avvikelsehantering",
  "Beredning av ärenden och beslutsprocess",
  "Förankring av beslut",
  "Kommunikationsvägar för Vårdssamverkan Fyrbodal",
  "Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal",
  "Vid oenighet",
  "Avtal och ekonomi",
  "Uppföljning",
]

# The county''s agreement holds beside the plan; only the sections that are cited are listed.
[sources.003]
title = "Hälso- och sjukvårdsavtal med tillhörande överenskommelser i Västra Götaland 2023–2026, och dess beslutsgång"
sections = [
  "Sammanfattning av ärendet",
  "Ärendet",
  "Beredning av ärendet i välfärdsnämnden och kommunstyrelsen",
  "Del A Avtalsparter",
  "Del A Avtalets omfattning och uppbyggnad",
  "Del A Avtalstid",
  "Del A Ändringar och tillägg till avtalet",
  "Del A Avvikelser",
  "Del A Oenighet om tolkning av avtal",
  "Del C 6.3 Överenskommelse om kostnadsansvar",
  "VästKom § 14",
  "VästKom § 15",
  "GR § 356",
  "GR § 357",
  "§ 320",
]

# ---- Organisation ------------------------------------------------------------------------------

[[principal]]
key = "vgr"
name = "Västra Götalandsregionen"
side = "REGIONAL"

[[principal]]
key = "bengtsfors"
name = "Bengtsfors"
side = "MUNICIPAL"

[[principal]]
key = "dals-ed"
name = "Dals-Ed"
side = "MUNICIPAL"

[[principal]]
key = "fargelanda"
name = "Färgelanda"
side = "MUNICIPAL"

[[principal]]
key = "lilla-edet"
name = "Lilla Edet"
side = "MUNICIPAL"

[[principal]]
key = "lysekil"
name = "Lysekil"
side = "MUNICIPAL"

[[principal]]
key = "mellerud"
name = "Mellerud"
side = "MUNICIPAL"

[[principal]]
key = "munkedal"
name = "Munkedal"
side = "MUNICIPAL"

[[principal]]
key = "orust"
name = "Orust"
side = "MUNICIPAL"

[[principal]]
key = "sotenas"
name = "Sotenäs"
side = "MUNICIPAL"

[[principal]]
key = "stromstad"
name = "Strömstad"
side = "MUNICIPAL"

[[principal]]
key = "tanum"
name = "Tanum"
side = "MUNICIPAL"

[[principal]]
key = "trollhattan"
name = "Trollhättan"
side = "MUNICIPAL"

[[principal]]
key = "uddevalla"
name = "Uddevalla"
side = "MUNICIPAL"

[[principal]]
key = "vanersborg"
name = "Vänersborg"
side = "MUNICIPAL"

[[principal]]
key = "amal"
name = "Åmål"
side = "MUNICIPAL"

# ---- The 14 local groups ----

# Every local group has these seats; {place} is the group, or in a seat per municipality the
# municipality. Specialist care is no regular member: it may be invited (I13).
[local_group_template]
key = "fyr24/local/{key}"
station = "LOCAL"
name = "Lokal vårdsamverkansgrupp {place}"
name_en = "Local care collaboration group {place}"
level = "lokal nivå"
appointed_by = "respektive organisation"
record = "minnesanteckningar"
record_to = "Vårdsamverkan Fyrbodals hemsida" # 002, Beredning av ärenden och beslutsprocess: all notes and minutes are there.
decides = "Lokala vårdsamverkansfrågor; strategiska frågor efter förankring hos huvudmannen"
reports_to = "Underlag till årsrapporten på uppmaning"
silent = ["secretary", "meets"]
source = "002, Lokala vårdssamverkansgrupper"
seats = [
  { key = "municipal-primary-care", per_municipality = true, label = "Kommunal primärvård, {place}", provider = "PRIMARY_CARE", voting = true },
  { key = "social-services", per_municipality = true, label = "Socialtjänst, {place}", provider = "SOCIAL_SERVICES", voting = true },
  { key = "school-health", per_municipality = true, label = "Skola/elevhälsa, {place}", provider = "SCHOOL_HEALTH", voting = true },
  { key = "regional-primary-care", label = "Regional primärvård, {place}", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "dental-care", label = "Tandvård, {place}", principal = "vgr", provider = "DENTAL_CARE", voting = true },
]

# A head of social services and a health-centre manager, one each; who begins is not said (Q21).
[local_group_template.chair]
term_years = 1
alternates = true
first = ["social-services", "regional-primary-care"]
chosen_by = "Vårdcentralchef och socialchef eller motsvarande; ordförandeskapet roterar årsvis mellan kommun och region"
source = "002, Lokala vårdssamverkansgrupper, Representation"

[[local_group]]
key = "dals-ed"
name = "Dals-Ed"
municipalities = ["dals-ed"]

[[local_group]]
key = "fargelanda"
name = "Färgelanda"
municipalities = ["fargelanda"]

[[local_group]]
key = "lilla-edet"
name = "Lilla Edet"
municipalities = ["lilla-edet"]

[[local_group]]
key = "lysekil"
name = "Lysekil"
municipalities = ["lysekil"]

# One joint group for two municipalities (Q27): each municipality has its own seats.
[[local_group]]
key = "mellerud-bengtsfors"
name = "Mellerud/Bengtsfors"
municipalities = ["mellerud", "bengtsfors"]

[[local_group]]
key = "munkedal"
name = "Munkedal"
municipalities = ["munkedal"]

[[local_group]]
key = "orust"
name = "Orust"
municipalities = ["orust"]

[[local_group]]
key = "sotenas"
name = "Sotenäs"
municipalities = ["sotenas"]

[[local_group]]
key = "stromstad"
name = "Strömstad"
municipalities = ["stromstad"]

[[local_group]]
key = "tanum"
name = "Tanum"
municipalities = ["tanum"]

[[local_group]]
key = "trollhattan"
name = "Trollhättan"
municipalities = ["trollhattan"]

[[local_group]]
key = "uddevalla"
name = "Uddevalla"
municipalities = ["uddevalla"]

[[local_group]]
key = "vanersborg"
name = "Vänersborg"
municipalities = ["vanersborg"]

[[local_group]]
key = "amal"
name = "Åmål"
municipalities = ["amal"]

# ---- Samverkanskontoret ----

[[body]]
key = "fyr24/office"
station = "OFFICE"
name = "Samverkanskontoret"
name_en = "Collaboration office"
level = "samordnings- och stödfunktion"
decides = "Sorterar inkommande frågor med stöd av arbetsutskottet"
reports_to = "Styrgruppen och delregionalt politiskt samråd; årlig avvikelserapport till VVG"
silent = ["record", "record_to", "secretary", "meets", "chair"]
source = "002, Samverkanskontoret"
# Impartial whoever employs them, so their seats belong to no principal and have no vote (I26).
seats = [
  { key = "process-leader-fkf", label = "Processledare, utsedd av Fyrbodals kommunalförbund", appointed_by = "Fyrbodals kommunalförbund", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
  { key = "process-leader-primary-care", label = "Processledare, utsedd av regional primärvård", appointed_by = "regional primärvård", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
  { key = "process-leader-specialist-care", label = "Processledare, utsedd av specialiserad vård", appointed_by = "specialiserad vård", function = "PROCESS_LEADER", voting = false, source = "002, Samverkanskontoret, Representation" },
]

# ---- Styrgruppen and its arbetsutskott ----

[[body]]
key = "fyr24/steering"
station = "STEERING"
name = "Styrgrupp"
name_en = "Steering group"
level = "delregional nivå"
appointed_by = "respektive huvudman"
record = "minnesanteckningar"
record_to = "Vårdsamverkan Fyrbodals hemsida"
secretary = "Anges inte; ordförande tillser att administrativt stöd finns"
decides = "Strategiska frågor, budget, statsbidrag, uppdrag till utvecklingsforumen, aktivitetslistan, remissvar"
reports_to = "Delregionalt politiskt samråd vid gemensamma möten; årsrapporten publiceras"
silent = ["meets"]
source = "002, Styrgrupp, Representation"
# Exactly the 15 seats of the plan (I53). It is silent on votes: the two officials have none, by
# analogy with the earlier Fyrbodal document (Q7). Which municipalities appoint the five municipal
# seats is not said, so these represent the municipalities as a side and no single party.
seats = [
  { key = "nu-sjukvarden-1", label = "NU-sjukvården, första platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "nu-sjukvarden-2", label = "NU-sjukvården, andra platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "nu-sjukvarden-3", label = "NU-sjukvården, tredje platsen", principal = "vgr", provider = "SPECIALIST_CARE", voting = true },
  { key = "health-centres-narhalsan", label = "Vårdval vårdcentral, Närhälsan", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "health-centres-private", label = "Vårdval vårdcentral, privata vårdcentraler", principal = "vgr", provider = "PRIMARY_CARE", voting = true },
  { key = "rehab-narhalsan", label = "Vårdval rehab, Närhälsan", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "rehab-private", label = "Vårdval rehab, privata rehab", principal = "vgr", provider = "REHABILITATION", voting = true },
  { key = "regionhalsan", label = "Regionhälsan", principal = "vgr", provider = "REGIONAL_HEALTH", voting = true },
  { key = "namnd-norra", label = "Ansvarig tjänsteperson från delregional nämnd norra", principal = "vgr", provider = "POLITICAL", voting = false },
  { key = "social-services-1", label = "Kommunerna, socialtjänst/kommunal primärvård, första platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "social-services-2", label = "Kommunerna, socialtjänst/kommunal primärvård, andra platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "social-services-3", label = "Kommunerna, socialtjänst/kommunal primärvård, tredje platsen", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true },
  { key = "school-health-1", label = "Kommunerna, skola/elevhälsa, första platsen", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true },
  { key = "school-health-2", label = "Kommunerna, skola/elevhälsa, andra platsen", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true },
  { key = "fkf", label = "Tjänsteperson från Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", appointed_by = "Fyrbodals kommunalförbund", voting = false },
]

[body.chair]
term_years = 2
alternates = true
first = ["social-services-1", "nu-sjukvarden-1"]
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar under tvåårsperioder mellan kommun och region"
source = "002, Styrgrupp, Representation"

[[body]]
key = "fyr24/au"
station = "PREPARATION"
name = "Arbetsutskott"
name_en = "Working committee"
level = "delregional nivå"
decides = "Godkänner förslag till uppdragshandlingar inför beslut i styrgruppen"
reports_to = "Styrgruppen"
silent = ["record", "record_to", "secretary", "meets", "appointed_by"]
source = "002, Arbetsutskott"
# Chair, vice chair and one more from each principal. Who the two are is not said; these begin.
seats = [
  { key = "chair", label = "Styrgruppens ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/steering", function = "CHAIR" } },
  { key = "vice-chair", label = "Styrgruppens vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/steering", function = "VICE_CHAIR" } },
  { key = "municipal", label = "Ytterligare en från kommunerna", side = "MUNICIPAL", voting = true, ex_officio = { body = "fyr24/steering", seat = "school-health-1" } },
  { key = "regional", label = "Ytterligare en från regionen", side = "REGIONAL", voting = true, ex_officio = { body = "fyr24/steering", seat = "health-centres-private" } },
]

# ---- The three utvecklingsforum and their beredningsgrupper ----

# Municipal and regional primary care and specialist care are in every forum (I09). The other
# seats are examples of competence for the forum: number and composition vary with the commissions.
[[body]]
key = "fyr24/forum/barn-och-unga"
station = "FORUM"
name = "Utvecklingsforum Barn och unga"
name_en = "Development forum Children and young people"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
  { key = "school-health", label = "Skola/elevhälsa", side = "MUNICIPAL", provider = "SCHOOL_HEALTH", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["school-health", "specialist-care"]
member_of = "fyr24/steering"
first_chair_from = "school-health-2"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/barn-och-unga"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Barn och unga"
name_en = "Preparation group Children and young people"
level = "delregional nivå"
prepares_for = "fyr24/forum/barn-och-unga"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/barn-och-unga", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/barn-och-unga", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-fkf" } },
]

[[body]]
key = "fyr24/forum/vuxna"
station = "FORUM"
name = "Utvecklingsforum Vuxna"
name_en = "Development forum Adults"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["regional-primary-care", "social-services"]
member_of = "fyr24/steering"
first_chair_from = "health-centres-narhalsan"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/vuxna"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Vuxna"
name_en = "Preparation group Adults"
level = "delregional nivå"
prepares_for = "fyr24/forum/vuxna"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/vuxna", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/vuxna", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-specialist-care" } },
]

[[body]]
key = "fyr24/forum/aldre"
station = "FORUM"
name = "Utvecklingsforum Äldre"
name_en = "Development forum Older people"
level = "delregional nivå"
appointed_by = "styrgruppen; mandat från respektive huvudman"
record = "minnesanteckningar"
record_to = "Mejlas till Samverkanskontoret för diarieföring och publicering på Vårdsamverkan Fyrbodals hemsida"
decides = "Fullt mandat inom uppdragen från styrgruppen"
reports_to = "Styrgruppen"
silent = ["secretary", "meets"]
source = "002, Utvecklingsforum"
seats = [
  { key = "municipal-primary-care", label = "Kommunal primärvård", side = "MUNICIPAL", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "regional-primary-care", label = "Regional primärvård", principal = "vgr", provider = "PRIMARY_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "specialist-care", label = "Specialistvård", principal = "vgr", provider = "SPECIALIST_CARE", voting = true, source = "002, Beredning av ärenden och beslutsprocess" },
  { key = "social-services", label = "Socialtjänst", side = "MUNICIPAL", provider = "SOCIAL_SERVICES", voting = true, source = "002, Utvecklingsforum, Representation" },
]

[body.chair]
term_years = 2
alternates = true
first = ["municipal-primary-care", "regional-primary-care"]
member_of = "fyr24/steering"
first_chair_from = "social-services-2"
chosen_by = "Dokumentet anger inte vem som väljer; ordförandeskapet roterar vartannat år mellan kommun och region"
source = "002, Utvecklingsforum, Representation; Utvecklingsforum, Kommunikation och förankring"

[[body]]
key = "fyr24/forum-preparation/aldre"
station = "FORUM_PREPARATION"
name = "Beredningsgrupp Äldre"
name_en = "Preparation group Older people"
level = "delregional nivå"
prepares_for = "fyr24/forum/aldre"
decides = "Bereder ärenden, agenda och remissvar"
reports_to = "Utvecklingsforumet och styrgruppen"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Beredningsgrupper"
seats = [
  { key = "chair", label = "Forumets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/forum/aldre", function = "CHAIR" } },
  { key = "vice-chair", label = "Forumets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/forum/aldre", function = "VICE_CHAIR" } },
  { key = "process-leader", label = "Processledare från Samverkanskontoret", function = "PROCESS_LEADER", voting = false, ex_officio = { body = "fyr24/office", seat = "process-leader-primary-care" } },
]

# ---- Delregionalt politiskt samråd and its presidium ----

[[body]]
key = "fyr24/political"
station = "POLITICAL"
name = "Delregionalt politiskt samråd"
name_en = "Delregional political consultation"
level = "politisk nivå"
appointed_by = "respektive kommun, nämnd eller styrelse"
record_to = "Vårdsamverkan Fyrbodals hemsida" # What kind of record is not said; all minutes and notes are there.
meets = "Gemensamma möten med styrgruppen en till två gånger per termin"
decides = "Vision och strategisk inriktning; uppdrag till styrgruppen"
silent = ["record", "secretary", "reports_to"]
source = "002, Delregionalt politiskt samråd, Representation"
# How many sit in a presidium is not said (Q17): several people may hold such a seat. The plan is
# silent on votes: the politicians have them, the officials and the arbetsutskott take part without.
seats = [
  { key = "bengtsfors", label = "Politisk representant, Bengtsfors", principal = "bengtsfors", provider = "POLITICAL", voting = true },
  { key = "dals-ed", label = "Politisk representant, Dals-Ed", principal = "dals-ed", provider = "POLITICAL", voting = true },
  { key = "fargelanda", label = "Politisk representant, Färgelanda", principal = "fargelanda", provider = "POLITICAL", voting = true },
  { key = "lilla-edet", label = "Politisk representant, Lilla Edet", principal = "lilla-edet", provider = "POLITICAL", voting = true },
  { key = "lysekil", label = "Politisk representant, Lysekil", principal = "lysekil", provider = "POLITICAL", voting = true },
  { key = "mellerud", label = "Politisk representant, Mellerud", principal = "mellerud", provider = "POLITICAL", voting = true },
  { key = "munkedal", label = "Politisk representant, Munkedal", principal = "munkedal", provider = "POLITICAL", voting = true },
  { key = "orust", label = "Politisk representant, Orust", principal = "orust", provider = "POLITICAL", voting = true },
  { key = "sotenas", label = "Politisk representant, Sotenäs", principal = "sotenas", provider = "POLITICAL", voting = true },
  { key = "stromstad", label = "Politisk representant, Strömstad", principal = "stromstad", provider = "POLITICAL", voting = true },
  { key = "tanum", label = "Politisk representant, Tanum", principal = "tanum", provider = "POLITICAL", voting = true },
  { key = "trollhattan", label = "Politisk representant, Trollhättan", principal = "trollhattan", provider = "POLITICAL", voting = true },
  { key = "uddevalla", label = "Politisk representant, Uddevalla", principal = "uddevalla", provider = "POLITICAL", voting = true },
  { key = "vanersborg", label = "Politisk representant, Vänersborg", principal = "vanersborg", provider = "POLITICAL", voting = true },
  { key = "amal", label = "Politisk representant, Åmål", principal = "amal", provider = "POLITICAL", voting = true },
  { key = "presidium-namnd-norra", label = "Presidiet för delregional nämnd norra", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-regionhalsan", label = "Presidiet styrelsen för Regionhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-narhalsan", label = "Presidiet styrelsen för Närhälsan", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-nu-sjukvarden", label = "Presidiet styrelsen för NU-sjukvården", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  # The document''s own name, beside "Habilitering & Hälsa" elsewhere (Q19).
  { key = "presidium-rehabilitering-halsa", label = "Presidiet styrelsen för Rehabilitering & Hälsa", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "presidium-tandvard", label = "Presidiet för Tandvårdsstyrelsen", principal = "vgr", provider = "POLITICAL", voting = true, unbounded = true },
  { key = "official-namnd-norra", label = "Tjänsteperson för delregional nämnd norra", principal = "vgr", provider = "POLITICAL", function = "ADJUNCT", voting = false },
  { key = "official-fkf", label = "Tjänsteperson för Fyrbodals kommunalförbund", side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", function = "ADJUNCT", voting = false },
  { key = "au", label = "Styrgruppens arbetsutskott", function = "ADJUNCT", voting = false, ex_officio = { body = "fyr24/au" } },
]

[body.chair]
term_years = 2
alternates = true
first = ["uddevalla", "presidium-namnd-norra"]
chosen_by = "Delregionalt politiskt samråd utser ordförande och vice ordförande för två år i taget"
source = "002, Delregionalt politiskt samråd, Representation"

[[body]]
key = "fyr24/presidium"
station = "PRESIDIUM"
name = "Presidium"
name_en = "Presidium of the political consultation"
level = "politisk nivå"
decides = "Bereder ärenden till delregionalt politiskt samråd"
reports_to = "Delregionalt politiskt samråd"
silent = ["record", "record_to", "secretary", "meets"]
source = "002, Presidium"
seats = [
  { key = "chair", label = "Samrådets ordförande", function = "CHAIR", voting = true, ex_officio = { body = "fyr24/political", function = "CHAIR" } },
  { key = "vice-chair", label = "Samrådets vice ordförande", function = "VICE_CHAIR", voting = true, ex_officio = { body = "fyr24/political", function = "VICE_CHAIR" } },
]

# ---- What stations and states are called ---------------------------------------------------------

[station]
LOCAL = { sv = "Lokal vårdsamverkansgrupp", en = "Local care collaboration group" }
OFFICE = { sv = "Samverkanskontoret", en = "Collaboration office" }
PREPARATION = { sv = "Arbetsutskott", en = "Working committee" }
STEERING = { sv = "Styrgrupp", en = "Steering group" }
FORUM_PREPARATION = { sv = "Beredningsgrupp", en = "Preparation group" }
FORUM = { sv = "Utvecklingsforum", en = "Development forum" }
PRESIDIUM = { sv = "Presidium", en = "Presidium" }
POLITICAL = { sv = "Delregionalt politiskt samråd", en = "Delregional political consultation" }
COUNTY = { sv = "Vårdsamverkan Västra Götaland (VVG)", en = "Vårdsamverkan Västra Götaland (VVG), county level" }
PARTY = { sv = "Huvudman", en = "Principal" }

# What a list shows (name), and what is said to anybody (public), to the parties (partner) and to
# those who handle the case (internal).

[state.LOCAL_HANDLING]
name = { sv = "Lokal vårdsamverkansgrupp arbetar med ärendet", en = "The local group is working on the case" }
public = { sv = "Kommunen och regionens vård arbetar gemensamt med frågan på lokal nivå.", en = "The municipality and the region''s care providers are working on the question together at local level." }
partner = { sv = "Den lokala vårdsamverkansgruppen arbetar med ärendet; parternas ledamöter bidrar och för information till och från den egna verksamheten.", en = "The local care collaboration group is working on the case; the parties'' members contribute, and carry information to and from their own organisations." }
internal = { sv = "Gruppens ordförande tar nästa steg: lösa ärendet lokalt, låta förankra det, lyfta det till Samverkanskontoret, hänvisa det eller avsluta det.", en = "The chair of the group has the next move: resolve the case locally, let it be anchored, raise it to the collaboration office, refer it out or close it." }

[state.OFFICE_ASSESSMENT]
name = { sv = "Samverkanskontoret bedömer ärendet", en = "The office is assessing the case" }
public = { sv = "Vårdsamverkan Fyrbodal har tagit emot frågan och bedömer var den hör hemma.", en = "Vårdsamverkan Fyrbodal has received the question and is assessing where it belongs." }
partner = { sv = "Samverkanskontoret sorterar och bereder ärendet med stöd av arbetsutskottet; parterna behöver inte göra något om de inte tillfrågas.", en = "The collaboration office sorts and prepares the case with support of the working committee; the parties need do nothing unless they are asked." }
internal = { sv = "En processledare tar nästa steg: lämna ärendet till arbetsutskottet, sända det till en beredningsgrupp, återlämna det till den lokala grupp som lyfte det eller hänvisa det.", en = "A process leader has the next move: submit the case to the working committee, route it to a preparation group, return it to the local group that raised it, or refer it out." }

[state.AU_PREPARATION]
name = { sv = "Arbetsutskottet bereder ärendet", en = "The working committee is preparing the case" }
public = { sv = "Vårdsamverkan Fyrbodal förbereder frågan inför beslut.", en = "Vårdsamverkan Fyrbodal is preparing the question for a decision." }
partner = { sv = "Arbetsutskottet förbereder ärendet inför styrgruppens möte; parterna behöver inte göra något förrän det står på agendan.", en = "The working committee prepares the case for the steering group''s meeting; the parties need do nothing until it is on the agenda." }
internal = { sv = "Arbetsutskottet godkänner förslaget till uppdragshandling om det finns ett; sedan sätter styrgruppens ordförande upp ärendet på agendan, eller så återlämnas det till Samverkanskontoret för komplettering.", en = "The working committee approves the draft charter if there is one; then the chair of the steering group places the case on the agenda, or it is returned to the collaboration office for completion." }

[state.STEERING_DECISION]
name = { sv = "Styrgruppen ska besluta", en = "The steering group is to decide" }
public = { sv = "Frågan ligger hos Vårdsamverkan Fyrbodal för beslut.", en = "The question is before Vårdsamverkan Fyrbodal for a decision." }
partner = { sv = "Ärendet står på styrgruppens agenda; parternas representanter förankrar sina ställningstaganden i den egna organisationen mellan mötena.", en = "The case is on the steering group''s agenda; the parties'' representatives anchor their positions in their own organisations between the meetings." }
internal = { sv = "Styrgruppen beslutar och ordföranden för in beslutet: uppdrag till ett utvecklingsforum, genomförande, remissvar, förankring, återlämnande, politisk behandling, VVG eller avslut.", en = "The steering group decides and its chair enters the decision: a commission to a development forum, implementation, a reply, anchoring, a return, political treatment, VVG or closing." }

[state.ANCHORING]
name = { sv = "Ärendet förankras hos parterna", en = "The case is being anchored with the parties" }
public = { sv = "Kommuner och region stämmer av frågan i sina egna organisationer innan arbetet fortsätter.", en = "Municipalities and region are considering the question in their own organisations before the work continues." }
partner = { sv = "Varje tillfrågad part förankrar frågan i den egna organisationen och lämnar sitt ställningstagande.", en = "Each party that is asked anchors the question in its own organisation and gives its position." }
internal = { sv = "Parternas representanter lämnar ställningstaganden; när alla har svarat eller undantagits återupptar ordföranden ärendet i det organ som lät förankra det.", en = "The parties'' representatives give their positions; when all have answered or been waived, the chair of the body that asked for anchoring resumes the case there." }

[state.FORUM_PREPARATION]
name = { sv = "Beredningsgruppen förbereder ärendet", en = "The preparation group is preparing the case" }
public = { sv = "Vårdsamverkan Fyrbodal förbereder det fortsatta arbetet med frågan.", en = "Vårdsamverkan Fyrbodal is preparing further work on the question." }
partner = { sv = "Utvecklingsforumets beredningsgrupp förbereder ärendet; parterna behöver inte göra något förrän forumet eller styrgruppen tar upp det.", en = "The preparation group of the development forum prepares the case; the parties need do nothing until the forum or the steering group takes it up." }
internal = { sv = "Forumets ordförande tar nästa steg: ta upp styrgruppens uppdrag i utvecklingsforumet, eller lämna utkastet till remissvar eller förslaget till arbetsutskottet.", en = "The chair of the forum has the next move: take up the steering group''s commission in the development forum, or submit the draft reply or the proposal to the working committee." }

[state.FORUM_WORK]
name = { sv = "Utvecklingsforumet arbetar med uppdraget", en = "The forum is working on its commission" }
public = { sv = "Kommuner och region arbetar gemensamt med att utveckla en lösning.", en = "Municipalities and region are developing a solution together." }
partner = { sv = "Utvecklingsforumet arbetar med styrgruppens uppdrag; parternas ledamöter förankrar frågan i egen verksamhet och är informationsbärare åt båda håll.", en = "The development forum is working on the steering group''s commission; the parties'' members anchor the question in their own organisations and carry information both ways." }
internal = { sv = "Forumets ordförande tar nästa steg: återrapportera, låta förankra, eller lämna resultatet till styrgruppen med förslag till plan för resultatspridning, eventuell implementering och uppföljning.", en = "The chair of the forum has the next move: report progress, let the question be anchored, or submit the result to the steering group with a proposed plan for dissemination, possible implementation and follow-up." }

[state.STEERING_RESULT]
name = { sv = "Resultatet ligger hos styrgruppen", en = "The result is before the steering group" }
public = { sv = "Arbetet är redovisat, och det ska beslutas hur resultatet tas vidare.", en = "The work has been reported, and it is to be decided how its result is taken further." }
partner = { sv = "Styrgruppen behandlar utvecklingsforumets resultat; styrgruppen och respektive huvudman ansvarar för hur det förs vidare.", en = "The steering group considers the result of the development forum; the steering group and each principal are responsible for taking it further." }
internal = { sv = "Styrgruppen beslutar och ordföranden för in beslutet: genomförande, återlämnande till forumet med ny tidsgräns, förankring, politisk behandling eller avslut utan åtgärd.", en = "The steering group decides and its chair enters the decision: implementation, a return to the forum with a new deadline, anchoring, political treatment, or closing without action." }

[state.PRESIDIUM_PREPARATION]
name = { sv = "Presidiet bereder ärendet", en = "The presidium is preparing the case" }
public = { sv = "Frågan förbereds för de förtroendevalda i Vårdsamverkan Fyrbodal.", en = "The question is being prepared for the elected politicians in Vårdsamverkan Fyrbodal." }
partner = { sv = "Presidiet bereder ärendet till delregionalt politiskt samråd; parternas politiska representanter tar ställning när det tas upp där.", en = "The presidium prepares the case for the delregional political consultation; the parties'' political representatives take a position when it comes up there." }
internal = { sv = "Samrådets ordförande och vice ordförande bereder ärendet, och ordföranden sätter upp det på samrådets agenda.", en = "The chair and vice chair of the political consultation prepare the case, and the chair places it on the agenda." }

[state.POLITICAL_DECISION]
name = { sv = "Politiskt samråd behandlar ärendet", en = "The political consultation is considering it" }
public = { sv = "De förtroendevalda i Vårdsamverkan Fyrbodal ska ta ställning till frågan.", en = "The elected politicians in Vårdsamverkan Fyrbodal are to take a stand on the question." }
partner = { sv = "Delregionalt politiskt samråd behandlar ärendet; parternas representanter ansvarar för att den politiska viljeinriktningen blir känd och får genomslag i huvudmännens uppdrag.", en = "The delregional political consultation considers the case; the parties'' representatives see to it that the political direction becomes known and takes effect in the principals'' own commissions." }
internal = { sv = "Samrådets ordförande för in vad samrådet beslutar: uppdrag till styrgruppen, beslut i sak, förankring, återlämnande till styrgruppen, eller avtal till parterna.", en = "The chair of the political consultation enters what it decides: a commission to the steering group, a decision in substance, anchoring, a return to the steering group, or an agreement to the parties." }

[state.COUNTY_HANDLING]
name = { sv = "VVG hanterar tvisten", en = "VVG is handling the dispute" }
public = { sv = "Frågan behandlas gemensamt för hela Västra Götaland.", en = "The question is being dealt with jointly for the whole of Västra Götaland." }
partner = { sv = "Vårdsamverkan Västra Götaland (VVG) hanterar den principiella tvisten; parterna inväntar utfallet.", en = "Vårdsamverkan Västra Götaland (VVG) handles the dispute of principle; the parties await the outcome." }
internal = { sv = "VVG lämnar utfallet, och ärendet går då tillbaka till styrgruppen.", en = "VVG gives the outcome, and the case then goes back to the steering group." }

[state.PARTY_ADOPTION]
name = { sv = "Parterna beslutar om avtalet", en = "The parties are deciding on the agreement" }
public = { sv = "De femton kommunerna och Västra Götalandsregionen beslutar var för sig om avtalet.", en = "The fifteen municipalities and Västra Götalandsregionen are deciding on the agreement, each for itself." }
partner = { sv = "Varje part fattar sitt eget beslut om avtalet; i kommunen hörs kommunstyrelsen innan fullmäktige beslutar.", en = "Each party makes its own decision on the agreement; in a municipality the executive is heard before the council decides." }
internal = { sv = "Parterna för in sina beslut; på startdagen träder avtalet i kraft om alla har antagit det och besluten har vunnit laga kraft, och efter ett avslag tar samrådets ordförande nästa steg.", en = "The parties enter their decisions; on the start date the agreement enters into force if all have adopted it and the decisions are final, and after a rejection the chair of the political consultation has the next move." }

[state.IN_FORCE]
name = { sv = "Avtalet gäller", en = "The agreement is in force" }
public = { sv = "Avtalet mellan kommunerna och Västra Götalandsregionen gäller.", en = "The agreement between the municipalities and Västra Götalandsregionen is in force." }
partner = { sv = "Avtalet gäller mellan parterna; en part kan säga upp det skriftligen om avtalet har villkor om uppsägning.", en = "The agreement holds between the parties; a party can give written notice if the agreement has such terms." }
internal = { sv = "Ingen har nästa steg; vid avtalstidens slut förlängs eller upphör avtalet efter sina egna villkor.", en = "Nobody has the next move; at the end of its term the agreement is renewed or ends by its own terms." }

[state.IMPLEMENTATION]
name = { sv = "Parterna genomför beslutet", en = "The parties are carrying out the decision" }
public = { sv = "Berörda verksamheter genomför det som har beslutats.", en = "The organisations concerned are carrying out what has been decided." }
partner = { sv = "Varje berörd part driver det överenskomna arbetet i sin egen organisation och redovisar hur långt det har kommit.", en = "Each party concerned drives the agreed work in its own organisation and reports how far it has come." }
internal = { sv = "Parternas linjechefer redovisar arbetet; Samverkanskontoret eller styrgruppens ordförande påbörjar uppföljningen när alla är klara eller uppföljningsdagen är inne.", en = "The parties'' line managers report on the work; the collaboration office or the chair of the steering group starts the follow-up when all are done or its date has come." }

[state.FOLLOW_UP]
name = { sv = "Styrgruppen följer upp", en = "The steering group is following up" }
public = { sv = "Vårdsamverkan Fyrbodal följer upp det som har genomförts.", en = "Vårdsamverkan Fyrbodal is following up what has been carried out." }
partner = { sv = "Styrgruppen följer upp arbetet; parterna lämnar underlag till årsrapporten på uppmaning.", en = "The steering group follows up the work; the parties give material for the annual report on request." }
internal = { sv = "Styrgruppens ordförande avslutar ärendet med utfallet och var det har redovisats, eller öppnar det på nytt om en brist har visat sig.", en = "The chair of the steering group closes the case with the outcome and where it is reported, or reopens it if a shortcoming has been found." }

[state.CLOSED]
name = { sv = "Ärendet är avslutat", en = "The case is closed" }
public = { sv = "Ärendet är avslutat.", en = "The case is closed." }
partner = { sv = "Ärendet är avslutat, och inget mer väntas av parterna.", en = "The case is closed, and nothing more is expected of the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is closed and is not opened again; a new case can refer to it." }

[state.REFERRED_OUT]
name = { sv = "Hänvisat utanför vårdsamverkan", en = "Referred outside the collaboration" }
public = { sv = "Frågan har hänvisats vidare och hanteras inte inom Vårdsamverkan Fyrbodal.", en = "The question has been referred elsewhere and is not handled within Vårdsamverkan Fyrbodal." }
partner = { sv = "Ärendet har hänvisats till den som ansvarar för frågan och är avslutat i vårdsamverkan.", en = "The case has been referred to whoever is responsible for the question and is finished in the collaboration." }
internal = { sv = "Ärendet är avslutat här och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished here and is not opened again; a new case can refer to it." }

[state.NOT_ADOPTED]
name = { sv = "Avtalet antogs inte", en = "The agreement was not adopted" }
public = { sv = "Avtalet antogs inte av alla parter och gäller därför inte.", en = "The agreement was not adopted by every party and so is not valid." }
partner = { sv = "Avtalet antogs inte av alla parter och träder inte i kraft.", en = "The agreement was not adopted by all parties and does not enter into force." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; samrådet kan ta upp avtalet i ett nytt ärende.", en = "The case is finished and is not opened again; the political consultation can take up the agreement in a new case." }

[state.TERMINATED]
name = { sv = "Avtalet har upphört", en = "The agreement has ended" }
public = { sv = "Avtalet gäller inte längre.", en = "The agreement is no longer in force." }
partner = { sv = "Avtalet har upphört och gäller inte längre mellan parterna.", en = "The agreement has ended and no longer holds between the parties." }
internal = { sv = "Ärendet är avslutat och öppnas inte igen; ett nytt ärende kan hänvisa till det.", en = "The case is finished and is not opened again; a new case can refer to it." }

# ---- The steps that exist ------------------------------------------------------------------------
# One row per step of the process table, in its order.

[transition]
# Local level
openLocal = { number = "T01", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper" }
resolveLocally = { number = "T05", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppdrag; Lokala vårdssamverkansgrupper, Kommunikation och förankring" }
raiseToOffice = { number = "T06", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess; Arbetsutskott" }
closeLocally = { number = "T53", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Office
receiveExternal = { number = "T02", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Arbetsutskott, Uppdrag" }
returnToLocal = { number = "T07", basis = "INFERRED", source = "002, Samverkanskontoret, Uppdrag; Arbetsutskott" }
referOut = { number = "T08", basis = "INFERRED", source = "002, Prioriterade målgrupper; 003, Del C 6.3 Överenskommelse om kostnadsansvar" }
submitToPreparation = { number = "T09", basis = "EXPLICIT", source = "002, Samverkanskontoret, Uppdrag; Beredning av ärenden och beslutsprocess" }
routeToForumPreparation = { number = "T12", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Arbetsutskott" }
registerAgreement = { number = "T59", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Arbetsutskott
returnForCompletion = { number = "T10", basis = "INFERRED", source = "002, Arbetsutskott, Uppdrag" }
placeOnSteeringAgenda = { number = "T11", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }

# Styrgrupp
adoptReply = { number = "T14", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Styrgrupp, Uppdrag" }
commissionForum = { number = "T17", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess; Utvecklingsforum, Uppdrag; Arbetsutskott, Uppdrag" }
returnResult = { number = "T22", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess; Styrgrupp, Uppdrag" }
decideImplementation = { number = "T23", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess; Förankring av beslut" }
closeWithoutAction = { number = "T24", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
returnFromSteering = { number = "T25", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
returnToPreparation = { number = "T54", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
referToPolitical = { number = "T26", basis = "INFERRED", source = "002, Delregionalt politiskt samråd; Kommunikationsvägar för Vårdssamverkan Fyrbodal" }
raiseToCounty = { number = "T33", basis = "EXPLICIT", source = "002, Vid oenighet" }

# Utvecklingsforum
submitDraftReply = { number = "T13", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag" }
takeUpInForum = { number = "T18", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Utvecklingsforum" }
reportProgress = { number = "T19", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
submitResult = { number = "T21", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
proposeActivity = { number = "T51", basis = "EXPLICIT", source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag" }

# Förankring
pauseForAnchoring = { number = "T15", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Kommunikation och förankring; Utvecklingsforum, Kommunikation och förankring; Styrgrupp, Kommunikation och förankring; Förankring av beslut" }
resumeAfterAnchoring = { number = "T16", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Kommunikation och förankring; Utvecklingsforum, Kommunikation och förankring; Styrgrupp, Kommunikation och förankring; Förankring av beslut" }

# Politisk nivå
placeOnPoliticalAgenda = { number = "T27", basis = "EXPLICIT", source = "002, Presidium" }
politicalDecide = { number = "T28", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd" }
commissionSteering = { number = "T29", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd, Uppdrag" }
returnFromPolitical = { number = "T32", basis = "INFERRED", source = "002, Delregionalt politiskt samråd; Presidium" }
orderReview = { number = "T55", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Länsnivå
countyOutcome = { number = "T34", basis = "INFERRED", source = "002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal" }

# Avtal
sendAreaAgreementToParties = { number = "T57", basis = "INFERRED", source = "002, Interna styr- och ledningsdokument för Vårdsamverkan Fyrbodal; Avtal och ekonomi" }
partyDecides = { number = "T42", basis = "INFERRED", source = "003, Del A Avtalsparter; Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
enterIntoForce = { number = "T43", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
adoptionFails = { number = "T44", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
returnFromParties = { number = "T60", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
renew = { number = "T45", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har villkor om förlängning)" }
giveNotice = { number = "T46", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har villkor om uppsägning)" }
expire = { number = "T58", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Genomförande och uppföljning
progressImplementation = { number = "T47", basis = "EXPLICIT", source = "002, Förankring av beslut" }
startFollowUp = { number = "T48", basis = "EXPLICIT", source = "002, Uppföljning; Styrgrupp, Uppdrag" }
closeAfterFollowUp = { number = "T49", basis = "EXPLICIT", source = "002, Uppföljning; Styrgrupp, Uppföljning" }
reopen = { number = "T50", basis = "INFERRED", source = "002, Uppföljning" }

# I varje läge
answerReporter = { number = "T52", basis = "EXPLICIT", source = "002, Avvikelsehantering; 003, Del A Avvikelser" }
reclassify = { number = "T61", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# Acts that the specification does not number
draftCharter = { number = "A1", basis = "INFERRED", source = "002, Arbetsutskott, Uppdrag; Samverkanskontoret, Uppdrag" }
approveCharter = { number = "A2", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }
givePosition = { number = "A3", basis = "INFERRED", source = "002, Förankring av beslut" }
waivePosition = { number = "A4", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
attachRecord = { number = "A5", basis = "INFERRED", source = "002, Beredning av ärenden och beslutsprocess" }
setStrategic = { number = "A6", basis = "INFERRED", source = "002, Lokala vårdssamverkansgrupper, Uppdrag" }
adoptToActivityList = { number = "A7", basis = "EXPLICIT", source = "002, Styrgrupp, Uppdrag; Utvecklingsforum, Uppdrag" }
replaceAgreement = { number = "A8", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
moveToModel = { number = "A9", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: vid omorganisation flyttas ett ärende bara efter namn och med motivering)" }

# ---- The steps that this plan does not have, and who may do what instead -------------------------

[transition.startLocalTaskGroup]
number = "T03"
basis = "ABSENT"
source = "002, Lokala vårdssamverkansgrupper, Uppdrag (nämner inga lokala utvecklingsgrupper)"
instead_sv = "Den lokala gruppen arbetar själv med frågan, eller dess ordförande lyfter den till samverkanskontoret (raiseToOffice)."
instead_en = "The local group works with the question itself, or its chair raises it to the office (raiseToOffice)."

[transition.reportLocalTaskGroup]
number = "T04"
basis = "ABSENT"
source = "002, Lokala vårdssamverkansgrupper, Uppdrag (nämner inga lokala utvecklingsgrupper)"
instead_sv = "Planen har inga lokala utvecklingsgrupper; den lokala gruppen löser frågan (resolveLocally) eller lyfter den (raiseToOffice)."
instead_en = "The plan has no local task groups; the local group resolves the question (resolveLocally) or raises it (raiseToOffice)."

[transition.suspendAssignment]
number = "T20a"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess (uppdrag är tydliga och tidsbestämda, inget sägs om vilande)"
instead_sv = "Forumets ordförande återrapporterar (reportProgress) eller lämnar resultatet (submitResult); styrgruppen kan sedan ge ny tidsgräns (returnResult)."
instead_en = "The forum chair reports progress (reportProgress) or submits the result (submitResult); the steering group can then set a new deadline (returnResult)."

[transition.resumeAssignment]
number = "T20b"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess (uppdrag är tydliga och tidsbestämda, inget sägs om vilande)"
instead_sv = "Uppdrag kan inte vara vilande i planen, så det finns inget att återuppta."
instead_en = "Assignments cannot be dormant in this plan, so there is nothing to resume."

[transition.draftPlan]
number = "T56"
basis = "ABSENT"
source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag"
instead_sv = "Planens aktivitetslista växer genom att forumets ordförande föreslår en aktivitet (proposeActivity) och styrgruppen antar den (adoptToActivityList)."
instead_en = "The plan''s activity list grows: the forum chair proposes an activity (proposeActivity) and the steering group adopts it (adoptToActivityList)."

[transition.commissionOffice]
number = "T30"
basis = "ABSENT"
source = "002, Delregionalt politiskt samråd, Uppdrag"
instead_sv = "Delregionalt politiskt samråd kan ge uppdrag till styrgruppen, inte till kontoret: samrådets ordförande ger uppdraget till styrgruppen (commissionSteering)."
instead_en = "The political consultation may commission the steering group, not the office: its chair commissions the steering group (commissionSteering)."

[transition.commissionForumDirect]
number = "T31"
basis = "ABSENT"
source = "002, Beredning av ärenden och beslutsprocess; Delregionalt politiskt samråd, Uppdrag"
instead_sv = "Samtliga uppdrag till utvecklingsforumen ges av styrgruppen: samrådets ordförande ger uppdraget till styrgruppen (commissionSteering), som ger det till ett forum (commissionForum)."
instead_en = "All commissions to the development forums are given by the steering group: the political chair commissions the steering group (commissionSteering), which commissions a forum (commissionForum)."

[transition.orderRevision]
number = "T35"
basis = "ABSENT"
source = "003, Del A Ändringar och tillägg till avtalet"
instead_sv = "Länets avtal revideras i länets modell på uppdrag av SRO; Fyrbodals eget avtal ses över på beslut av samrådet (orderReview)."
instead_en = "The county''s agreement is revised in the county model by SRO; Fyrbodal''s own agreement is reviewed by decision of the political consultation (orderReview)."

[transition.sendOnConsultation]
number = "T36"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Remiss till länets alla parter sänds av SRO i länets modell; Fyrbodals avtal sänds direkt till områdets parter (sendAreaAgreementToParties)."
instead_en = "A consultation of all parties of the county is sent by SRO in the county model; Fyrbodal''s agreement goes straight to the area''s parties (sendAreaAgreementToParties)."

[transition.answerConsultation]
number = "T37"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Varje part besvarar länets remiss för sig i länets modell; styrgruppen besvarar remisser till Vårdsamverkan Fyrbodal (adoptReply)."
instead_en = "Each party answers the county''s consultation for itself in the county model; the steering group answers consultations to Vårdsamverkan Fyrbodal (adoptReply)."

[transition.closeConsultation]
number = "T38"
basis = "ABSENT"
source = "003, § 320; Ärendet"
instead_sv = "Länets remiss avslutas av SRO i länets modell."
instead_en = "The county''s consultation is closed by SRO in the county model."

[transition.recommendAdoption]
number = "T39"
basis = "ABSENT"
source = "003, Sammanfattning av ärendet"
instead_sv = "SRO rekommenderar antagande i länets modell; Fyrbodals avtal sänds till parterna av samrådets ordförande (sendAreaAgreementToParties)."
instead_en = "SRO recommends adoption in the county model; the political chair sends Fyrbodal''s agreement to the parties (sendAreaAgreementToParties)."

[transition.endorseStep]
number = "T40"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "VästKom och kommunalförbunden ställer sig bakom länets avtal i länets modell; Fyrbodals avtal passerar dem inte."
instead_en = "VästKom and the municipal associations endorse the county''s agreements in the county model; Fyrbodal''s agreement does not pass them."

[transition.sendToParties]
number = "T41"
basis = "ABSENT"
source = "003, VästKom § 14; VästKom § 15; GR § 356; GR § 357"
instead_sv = "Samrådets ordförande sänder Fyrbodals avtal till områdets parter (sendAreaAgreementToParties)."
instead_en = "The political chair sends Fyrbodal''s agreement to the area''s parties (sendAreaAgreementToParties)."

# ---- The rules that hold -------------------------------------------------------------------------
# REFUSE: ska. WARN: bör. ALLOW: kan. DUTY: recorded, not enforced.

[rule]
# Chairs. Alternation is said of the steering chair only, not of its vice chair.
I03 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Styrgrupp, Representation" }
# Explicit for local groups by the two managers; inferred for the other bodies with two chairs.
I04 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation; Delregionalt politiskt samråd, Representation" }
# Local yearly; steering, forums and the political consultation two years.
I05 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation; Utvecklingsforum, Representation; Styrgrupp, Representation; Delregionalt politiskt samråd, Representation" }
I08 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation", requires = [ { side = "MUNICIPAL", provider = "SOCIAL_SERVICES" }, { side = "REGIONAL", provider = "PRIMARY_CARE" } ] }

# Composition
I09 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess", requires = [
  { side = "MUNICIPAL", provider = "PRIMARY_CARE" },
  { side = "REGIONAL", provider = "PRIMARY_CARE" },
  { provider = "SPECIALIST_CARE" },
] }
I12 = { level = "WARN", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation", requires = [
  { side = "MUNICIPAL", provider = "PRIMARY_CARE" },
  { provider = "SOCIAL_SERVICES" },
  { provider = "SCHOOL_HEALTH" },
  { side = "REGIONAL", provider = "PRIMARY_CARE" },
  { provider = "DENTAL_CARE" },
] }
I13 = { level = "ALLOW", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Representation" }
I14 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Kommunikation och förankring" }
I15 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Representation" }
I53 = { level = "WARN", basis = "EXPLICIT", source = "002, Styrgrupp, Representation", requires = [
  { side = "REGIONAL", provider = "SPECIALIST_CARE", exactly = 3 },
  { side = "REGIONAL", provider = "PRIMARY_CARE", exactly = 2 },
  { side = "REGIONAL", provider = "REHABILITATION", exactly = 2 },
  { side = "REGIONAL", provider = "REGIONAL_HEALTH", exactly = 1 },
  { side = "REGIONAL", provider = "POLITICAL", exactly = 1 },
  { side = "MUNICIPAL", provider = "SOCIAL_SERVICES", exactly = 3 },
  { side = "MUNICIPAL", provider = "SCHOOL_HEALTH", exactly = 2 },
  { side = "MUNICIPAL", provider = "MUNICIPAL_ASSOCIATION", exactly = 1 },
] }

# Commissions and results
I16 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I18 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I20 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Arbetsutskott, Uppdrag" }
I22 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I33 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag" }
I35 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredningsgrupper, Uppdrag; Styrgrupp, Uppdrag" }

# What belongs where
I24 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I25 = { level = "REFUSE", basis = "INFERRED", source = "002, Prioriterade målgrupper" }
I26 = { level = "REFUSE", basis = "INFERRED", source = "002, Samverkanskontoret, Kommunikation och förankring" }

# Records and anchoring. Publication is explicit; that it comes before closing is recommended.
I27 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I28 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppföljning; Utvecklingsforum, Uppföljning; Styrgrupp, Uppföljning" }
I29 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Lokala vårdssamverkansgrupper, Uppdrag; Lokala vårdssamverkansgrupper, Kommunikation och förankring" }

# Follow-up and economy
I31 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Uppföljning" }
I50 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Avtal och ekonomi" }
I57 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Uppföljning" }

# Disputes. Placement costs follow the county''s rule.
I36 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal" }
I37 = { level = "REFUSE", basis = "EXPLICIT", source = "002, Vid oenighet" }
I38 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del C 6.3 Överenskommelse om kostnadsansvar" }

# Agreements of the area, by the county''s rules; renewal only where an agreement has such terms.
I39 = { level = "REFUSE", basis = "INFERRED", source = "003, Del A Avtalsparter; Del A Ändringar och tillägg till avtalet" }
I40 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avtalets omfattning och uppbyggnad" }
I42 = { level = "REFUSE", basis = "INFERRED", source = "003, § 320; Sammanfattning av ärendet" }
I43 = { level = "REFUSE", basis = "INFERRED", source = "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen" }
I46 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning: bara om avtalet har sådana villkor)" }

# Deviations
I47 = { level = "REFUSE", basis = "EXPLICIT", source = "003, Del A Avvikelser; 002, Avvikelsehantering" }
I48 = { level = "DUTY", basis = "EXPLICIT", source = "002, Avvikelsehantering" }

# Representation
I49 = { level = "ALLOW", basis = "EXPLICIT", source = "002, Beredning av ärenden och beslutsprocess" }
I55 = { level = "DUTY", basis = "EXPLICIT", source = "002, Delregionalt politiskt samråd, Kommunikation och förankring" }

# Every case
I52 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }
I58 = { level = "REFUSE", basis = "RECOMMENDED", source = "002 (tyst, rekommenderad läsning)" }

# ---- Economy -----------------------------------------------------------------------------------
# Who pays for the office, in whole percent of its cost; specification 5.1 and 5.2. How the two
# boards divide their share is not said: by the population of their municipalities, where somebody
# says which those are (Q14).

[economy]
source = "002, Avtal och ekonomi"
population_day = "07-01" # Of the year before.
index_of = "delregional nämnd norra i Västra Götalandsregionens budgetprocess"
shares = [
  { key = "municipalities", name = { sv = "Kommunerna", en = "The municipalities" }, percent = 50, by_population = true, source = "002, Avtal och ekonomi" },
  { key = "namnd-norra-och-vastra", name = { sv = "Delregional nämnd norra och delregional nämnd västra", en = "Delregional boards north and west" }, percent = 32, boards = [{ key = "namnd-norra", name = "Delregional nämnd norra" }, { key = "namnd-vastra", name = "Delregional nämnd västra" }], source = "002, Avtal och ekonomi" },
  { key = "nu-sjukvarden", name = { sv = "NU-sjukvården", en = "NU hospital group" }, percent = 18, source = "002, Avtal och ekonomi" },
]
# "Större överskott" can be read as the part above the limit (REFUND_ABOVE) or as all of it
# (REFUND_ALL); the first is recommended (Q15).
surplus = { limit_percent = 20, above = "REFUND_ABOVE", source = "002, Avtal och ekonomi" }

# Antagen 2024-12-06, § 12.
', 1736751601095796, 'cee4dedc-8002-8e39-a43e-8f5666dbc07a', 'En rad om beslutet');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('1504db0f-f49d-8598-ad9a-5174adcab720', 'local-member-bengtsfors-fyr23', 'Ledamot, lokal samverkansgrupp Bengtsfors: Kommunal primärvård, Bengtsfors (FYR23)'),
	('c649cce4-c6ec-80f8-9194-6329cf7e51e2', 'local-chair-bengtsfors-fyr23', 'Ordförande, lokal samverkansgrupp Bengtsfors (FYR23)'),
	('9e66a2cd-24bf-89b9-8816-11d69242452f', 'local-member-2-bengtsfors-fyr23', 'Ledamot, lokal samverkansgrupp Bengtsfors: Förskola, skola och elevhälsa, Bengtsfors (FYR23)'),
	('8575ecf3-79e8-8ba0-b4ca-67188b1e55bd', 'local-vice-chair-bengtsfors-fyr23', 'Vice ordförande, lokal samverkansgrupp Bengtsfors (FYR23)'),
	('7947012d-de32-8a55-9da6-6d1da64c230b', 'local-member-3-bengtsfors-fyr23', 'Ledamot, lokal samverkansgrupp Bengtsfors: Specialistvård, Bengtsfors (FYR23)'),
	('d2cd3e2b-d1f4-875b-ba06-95e9b4808810', 'local-member-4-bengtsfors-fyr23', 'Ledamot, lokal samverkansgrupp Bengtsfors: Rehab, Bengtsfors (FYR23)'),
	('fe5d2252-92f4-88c7-8558-ac720ddeb324', 'local-member-5-bengtsfors-fyr23', 'Ledamot, lokal samverkansgrupp Bengtsfors: Tandvård, Bengtsfors (FYR23)'),
	('5fed2e95-6bd6-8e21-ba67-39bab30aa290', 'local-task-lead-bengtsfors-fyr23', 'Gruppledare, lokal samverkansgrupp Bengtsfors: Ledare, lokal utvecklingsgrupp Bengtsfors (FYR23)'),
	('2b7d5321-e601-8086-83c3-8367463782a9', 'local-member-dals-ed-fyr23', 'Ledamot, lokal samverkansgrupp Dals-Ed: Kommunal primärvård, Dals-Ed (FYR23)'),
	('a3f92c03-891b-857f-bc7c-72fcc2001693', 'local-chair-dals-ed-fyr23', 'Ordförande, lokal samverkansgrupp Dals-Ed (FYR23)'),
	('c1edc7ea-592f-8575-95d4-22df41b98755', 'local-member-2-dals-ed-fyr23', 'Ledamot, lokal samverkansgrupp Dals-Ed: Förskola, skola och elevhälsa, Dals-Ed (FYR23)'),
	('84ea0096-1e0c-86e5-90d3-a76e0f2a1fce', 'local-vice-chair-dals-ed-fyr23', 'Vice ordförande, lokal samverkansgrupp Dals-Ed (FYR23)'),
	('0afe1cdc-f212-838c-b9f7-de61294afde6', 'local-member-3-dals-ed-fyr23', 'Ledamot, lokal samverkansgrupp Dals-Ed: Specialistvård, Dals-Ed (FYR23)'),
	('13eaf6b1-2467-8fcf-a959-b53ba4a976e5', 'local-member-4-dals-ed-fyr23', 'Ledamot, lokal samverkansgrupp Dals-Ed: Rehab, Dals-Ed (FYR23)'),
	('e37ba3cc-76a7-8d52-8896-807250cfd0bb', 'local-member-5-dals-ed-fyr23', 'Ledamot, lokal samverkansgrupp Dals-Ed: Tandvård, Dals-Ed (FYR23)'),
	('2492d3b5-c2e1-8a53-8098-d672e6a9003b', 'local-task-lead-dals-ed-fyr23', 'Gruppledare, lokal samverkansgrupp Dals-Ed: Ledare, lokal utvecklingsgrupp Dals-Ed (FYR23)'),
	('d2b8dcb1-4190-8161-81e1-584cd2ad482d', 'local-member-fargelanda-fyr23', 'Ledamot, lokal samverkansgrupp Färgelanda: Kommunal primärvård, Färgelanda (FYR23)'),
	('da9a3003-44d8-827d-b321-4b2bdfc8fba6', 'local-chair-fargelanda-fyr23', 'Ordförande, lokal samverkansgrupp Färgelanda (FYR23)'),
	('6047d5a1-81e6-8523-b441-2d87cebaef35', 'local-member-2-fargelanda-fyr23', 'Ledamot, lokal samverkansgrupp Färgelanda: Förskola, skola och elevhälsa, Färgelanda (FYR23)'),
	('173452bc-dc57-8a0d-8a18-c6091ba09b2e', 'local-vice-chair-fargelanda-fyr23', 'Vice ordförande, lokal samverkansgrupp Färgelanda (FYR23)'),
	('39295f48-668d-8462-a4ab-cc654ef52104', 'local-member-3-fargelanda-fyr23', 'Ledamot, lokal samverkansgrupp Färgelanda: Specialistvård, Färgelanda (FYR23)'),
	('a6397781-3a8e-86b6-8f10-5fe902243264', 'local-member-4-fargelanda-fyr23', 'Ledamot, lokal samverkansgrupp Färgelanda: Rehab, Färgelanda (FYR23)'),
	('b3dd420d-d8bd-827c-bf76-e12f1ca3567f', 'local-member-5-fargelanda-fyr23', 'Ledamot, lokal samverkansgrupp Färgelanda: Tandvård, Färgelanda (FYR23)'),
	('5a1cc5b8-3b57-8676-af85-ed15cbee6b08', 'local-task-lead-fargelanda-fyr23', 'Gruppledare, lokal samverkansgrupp Färgelanda: Ledare, lokal utvecklingsgrupp Färgelanda (FYR23)'),
	('9cd46e7b-8d4d-82d1-89e0-8f003a8b80b6', 'local-member-lilla-edet-fyr23', 'Ledamot, lokal samverkansgrupp Lilla Edet: Kommunal primärvård, Lilla Edet (FYR23)'),
	('6f65049e-2fab-8229-afa6-5239f5b01135', 'local-chair-lilla-edet-fyr23', 'Ordförande, lokal samverkansgrupp Lilla Edet (FYR23)'),
	('02376a24-bab4-8fc6-b2d5-1bd87bdbbbdf', 'local-member-2-lilla-edet-fyr23', 'Ledamot, lokal samverkansgrupp Lilla Edet: Förskola, skola och elevhälsa, Lilla Edet (FYR23)'),
	('01867f90-fe06-846e-a393-2aef8fbc96e0', 'local-vice-chair-lilla-edet-fyr23', 'Vice ordförande, lokal samverkansgrupp Lilla Edet (FYR23)'),
	('0d298b65-3dd1-8265-8c75-649e45d254a7', 'local-member-3-lilla-edet-fyr23', 'Ledamot, lokal samverkansgrupp Lilla Edet: Specialistvård, Lilla Edet (FYR23)'),
	('f76778d3-badc-8f22-8cfa-6336c86e0225', 'local-member-4-lilla-edet-fyr23', 'Ledamot, lokal samverkansgrupp Lilla Edet: Rehab, Lilla Edet (FYR23)'),
	('760099fa-ef4e-8004-8866-5108e3f3a186', 'local-member-5-lilla-edet-fyr23', 'Ledamot, lokal samverkansgrupp Lilla Edet: Tandvård, Lilla Edet (FYR23)'),
	('293bbca1-202b-86bc-9c7b-e5fac15dcc15', 'local-task-lead-lilla-edet-fyr23', 'Gruppledare, lokal samverkansgrupp Lilla Edet: Ledare, lokal utvecklingsgrupp Lilla Edet (FYR23)'),
	('1b25d5d9-aa82-860c-b17b-cfd809d418c1', 'local-member-lysekil-fyr23', 'Ledamot, lokal samverkansgrupp Lysekil: Kommunal primärvård, Lysekil (FYR23)'),
	('548ed792-d30a-8eae-a84b-24d98b4c3f01', 'local-chair-lysekil-fyr23', 'Ordförande, lokal samverkansgrupp Lysekil (FYR23)'),
	('0f583dc4-341f-8471-9421-fb2e0d14d769', 'local-member-2-lysekil-fyr23', 'Ledamot, lokal samverkansgrupp Lysekil: Förskola, skola och elevhälsa, Lysekil (FYR23)'),
	('4554bdee-f4d5-823d-8ed6-65615df3f3b1', 'local-vice-chair-lysekil-fyr23', 'Vice ordförande, lokal samverkansgrupp Lysekil (FYR23)'),
	('7b98a863-9330-8801-8c07-f4a1c1955f86', 'local-member-3-lysekil-fyr23', 'Ledamot, lokal samverkansgrupp Lysekil: Specialistvård, Lysekil (FYR23)'),
	('949efedd-c61b-8dda-ade8-0895e9e78487', 'local-member-4-lysekil-fyr23', 'Ledamot, lokal samverkansgrupp Lysekil: Rehab, Lysekil (FYR23)'),
	('0bce2bcc-bebc-88e5-add6-8dd709719cfb', 'local-member-5-lysekil-fyr23', 'Ledamot, lokal samverkansgrupp Lysekil: Tandvård, Lysekil (FYR23)'),
	('bd6974fe-20a9-8ba9-aa0a-97d7bb2b17f4', 'local-task-lead-lysekil-fyr23', 'Gruppledare, lokal samverkansgrupp Lysekil: Ledare, lokal utvecklingsgrupp Lysekil (FYR23)'),
	('fab76f65-9e7d-8ca4-8a41-d33b280f8590', 'local-member-mellerud-fyr23', 'Ledamot, lokal samverkansgrupp Mellerud: Kommunal primärvård, Mellerud (FYR23)'),
	('e664e7ce-1be1-8202-9ed1-31727785e947', 'local-chair-mellerud-fyr23', 'Ordförande, lokal samverkansgrupp Mellerud (FYR23)'),
	('2a260219-20fe-81ca-b1b1-ff3d35e5daf4', 'local-member-2-mellerud-fyr23', 'Ledamot, lokal samverkansgrupp Mellerud: Förskola, skola och elevhälsa, Mellerud (FYR23)'),
	('5ba20cbd-6600-8cf6-89b3-003755257dc8', 'local-vice-chair-mellerud-fyr23', 'Vice ordförande, lokal samverkansgrupp Mellerud (FYR23)'),
	('70b151da-75ff-820c-9a71-f28209be5d99', 'local-member-3-mellerud-fyr23', 'Ledamot, lokal samverkansgrupp Mellerud: Specialistvård, Mellerud (FYR23)'),
	('f95af978-5154-8007-9b6d-087f181b1b15', 'local-member-4-mellerud-fyr23', 'Ledamot, lokal samverkansgrupp Mellerud: Rehab, Mellerud (FYR23)'),
	('80118c1d-ebac-8813-bc77-57be7e986c25', 'local-member-5-mellerud-fyr23', 'Ledamot, lokal samverkansgrupp Mellerud: Tandvård, Mellerud (FYR23)'),
	('13be4806-cc48-8be0-bab5-634a3297d48b', 'local-task-lead-mellerud-fyr23', 'Gruppledare, lokal samverkansgrupp Mellerud: Ledare, lokal utvecklingsgrupp Mellerud (FYR23)'),
	('a4915097-5ae7-895f-84c8-ee9316f3de92', 'local-member-munkedal-fyr23', 'Ledamot, lokal samverkansgrupp Munkedal: Kommunal primärvård, Munkedal (FYR23)'),
	('a8a182f4-ce1a-841d-a804-1a2ea055ed06', 'local-chair-munkedal-fyr23', 'Ordförande, lokal samverkansgrupp Munkedal (FYR23)');
INSERT INTO public.person VALUES
	('850d269b-f4ce-84df-a255-1ddd9276acf4', 'local-member-2-munkedal-fyr23', 'Ledamot, lokal samverkansgrupp Munkedal: Förskola, skola och elevhälsa, Munkedal (FYR23)'),
	('e7197cc1-26b0-8534-b3ab-c2e5c4f4b8cf', 'local-vice-chair-munkedal-fyr23', 'Vice ordförande, lokal samverkansgrupp Munkedal (FYR23)'),
	('cc10ffcc-0008-8015-a49f-1ecf137a6e5e', 'local-member-3-munkedal-fyr23', 'Ledamot, lokal samverkansgrupp Munkedal: Specialistvård, Munkedal (FYR23)'),
	('9d70b6eb-673a-8318-9306-968ee5de052f', 'local-member-4-munkedal-fyr23', 'Ledamot, lokal samverkansgrupp Munkedal: Rehab, Munkedal (FYR23)'),
	('80e2c2b8-e10d-8316-8bd1-3a050e6263ca', 'local-member-5-munkedal-fyr23', 'Ledamot, lokal samverkansgrupp Munkedal: Tandvård, Munkedal (FYR23)'),
	('5e9552c7-341b-8b89-ba22-89e14fb86331', 'local-task-lead-munkedal-fyr23', 'Gruppledare, lokal samverkansgrupp Munkedal: Ledare, lokal utvecklingsgrupp Munkedal (FYR23)'),
	('7ca3d67b-eda3-842a-94d4-cc76897665aa', 'local-member-orust-fyr23', 'Ledamot, lokal samverkansgrupp Orust: Kommunal primärvård, Orust (FYR23)'),
	('06a9549f-d3d8-8085-9ff3-af33b4ffe060', 'local-chair-orust-fyr23', 'Ordförande, lokal samverkansgrupp Orust (FYR23)'),
	('1038dea4-fec9-8a9b-8639-c3d091b70981', 'local-member-2-orust-fyr23', 'Ledamot, lokal samverkansgrupp Orust: Förskola, skola och elevhälsa, Orust (FYR23)'),
	('41905aa3-a4d9-89d0-a107-07d28de4df9e', 'local-vice-chair-orust-fyr23', 'Vice ordförande, lokal samverkansgrupp Orust (FYR23)'),
	('18731914-c68a-866d-a6d1-e52c912aaa63', 'local-member-3-orust-fyr23', 'Ledamot, lokal samverkansgrupp Orust: Specialistvård, Orust (FYR23)'),
	('22ced78c-f1b1-8158-96eb-79e46766e2c7', 'local-member-4-orust-fyr23', 'Ledamot, lokal samverkansgrupp Orust: Rehab, Orust (FYR23)'),
	('07150491-7b4c-846f-9b0f-f38b32431efb', 'local-member-5-orust-fyr23', 'Ledamot, lokal samverkansgrupp Orust: Tandvård, Orust (FYR23)'),
	('7df5b6a4-b7b3-8e34-80d6-5e1b0817d0e3', 'local-task-lead-orust-fyr23', 'Gruppledare, lokal samverkansgrupp Orust: Ledare, lokal utvecklingsgrupp Orust (FYR23)'),
	('43dfd8cf-41ab-83cd-8df7-edf7678faa30', 'local-member-sotenas-fyr23', 'Ledamot, lokal samverkansgrupp Sotenäs: Kommunal primärvård, Sotenäs (FYR23)'),
	('cd5986b1-0c20-879d-bef5-9d5bb90f3353', 'local-chair-sotenas-fyr23', 'Ordförande, lokal samverkansgrupp Sotenäs (FYR23)'),
	('fa98da7f-8fcc-8441-a2a5-6397ba9a1f63', 'local-member-2-sotenas-fyr23', 'Ledamot, lokal samverkansgrupp Sotenäs: Förskola, skola och elevhälsa, Sotenäs (FYR23)'),
	('40545df4-3c7d-8e8b-ab4e-0911de8a4724', 'local-vice-chair-sotenas-fyr23', 'Vice ordförande, lokal samverkansgrupp Sotenäs (FYR23)'),
	('c1d7ccca-6da0-8779-8700-3a304ced688e', 'local-member-3-sotenas-fyr23', 'Ledamot, lokal samverkansgrupp Sotenäs: Specialistvård, Sotenäs (FYR23)'),
	('cf7544a4-5182-8cbf-8194-9950bbc9fc7d', 'local-member-4-sotenas-fyr23', 'Ledamot, lokal samverkansgrupp Sotenäs: Rehab, Sotenäs (FYR23)'),
	('52a55763-0134-8445-8b70-a5a87e5b303f', 'local-member-5-sotenas-fyr23', 'Ledamot, lokal samverkansgrupp Sotenäs: Tandvård, Sotenäs (FYR23)'),
	('eeaa817d-9786-8cb1-9d76-f7827e2e7b53', 'local-task-lead-sotenas-fyr23', 'Gruppledare, lokal samverkansgrupp Sotenäs: Ledare, lokal utvecklingsgrupp Sotenäs (FYR23)'),
	('d1ee8d2b-4327-8455-8487-39699c4605e9', 'local-member-stromstad-fyr23', 'Ledamot, lokal samverkansgrupp Strömstad: Kommunal primärvård, Strömstad (FYR23)'),
	('3da1a899-aec8-8864-b458-b0f0f44c5990', 'local-chair-stromstad-fyr23', 'Ordförande, lokal samverkansgrupp Strömstad (FYR23)'),
	('9b9849c7-07b8-82de-afd4-373f7decbb65', 'local-member-2-stromstad-fyr23', 'Ledamot, lokal samverkansgrupp Strömstad: Förskola, skola och elevhälsa, Strömstad (FYR23)'),
	('7de8257c-c922-831e-9363-1a5d59e01085', 'local-vice-chair-stromstad-fyr23', 'Vice ordförande, lokal samverkansgrupp Strömstad (FYR23)'),
	('32b0bdea-4361-8ada-a6ca-90c851f152a2', 'local-member-3-stromstad-fyr23', 'Ledamot, lokal samverkansgrupp Strömstad: Specialistvård, Strömstad (FYR23)'),
	('ef021721-3ab0-8072-8728-6fc7ff1f2ef0', 'local-member-4-stromstad-fyr23', 'Ledamot, lokal samverkansgrupp Strömstad: Rehab, Strömstad (FYR23)'),
	('454b6dec-d8eb-87d3-a49b-3d6d95d7ed9f', 'local-member-5-stromstad-fyr23', 'Ledamot, lokal samverkansgrupp Strömstad: Tandvård, Strömstad (FYR23)'),
	('8e154f4a-91b8-8bd3-aa7e-cfd9b048693e', 'local-task-lead-stromstad-fyr23', 'Gruppledare, lokal samverkansgrupp Strömstad: Ledare, lokal utvecklingsgrupp Strömstad (FYR23)'),
	('e899bebf-08d9-8ea6-b146-6592cf83a836', 'local-member-tanum-fyr23', 'Ledamot, lokal samverkansgrupp Tanum: Kommunal primärvård, Tanum (FYR23)'),
	('45e1272d-94d7-82d3-9a3f-232ff250db38', 'local-chair-tanum-fyr23', 'Ordförande, lokal samverkansgrupp Tanum (FYR23)'),
	('3ae5d22d-6012-87b5-b373-8d7784fa503e', 'local-member-2-tanum-fyr23', 'Ledamot, lokal samverkansgrupp Tanum: Förskola, skola och elevhälsa, Tanum (FYR23)'),
	('0ea618fd-d6bb-8ef3-ab7c-eaa5c1c0984a', 'local-vice-chair-tanum-fyr23', 'Vice ordförande, lokal samverkansgrupp Tanum (FYR23)'),
	('4036755c-31c6-856f-b9e6-dd3b691be974', 'local-member-3-tanum-fyr23', 'Ledamot, lokal samverkansgrupp Tanum: Specialistvård, Tanum (FYR23)'),
	('62f5060e-a582-81b6-9713-ff393b6f75f5', 'local-member-4-tanum-fyr23', 'Ledamot, lokal samverkansgrupp Tanum: Rehab, Tanum (FYR23)'),
	('e9d1c78a-81ab-8f72-a615-475af6e95891', 'local-member-5-tanum-fyr23', 'Ledamot, lokal samverkansgrupp Tanum: Tandvård, Tanum (FYR23)'),
	('6853e84b-f99c-8ece-8da3-9f1d2482fe8a', 'local-task-lead-tanum-fyr23', 'Gruppledare, lokal samverkansgrupp Tanum: Ledare, lokal utvecklingsgrupp Tanum (FYR23)'),
	('a0495445-1666-89f2-98e9-dd41fca62024', 'local-member-trollhattan-fyr23', 'Ledamot, lokal samverkansgrupp Trollhättan: Kommunal primärvård, Trollhättan (FYR23)'),
	('6a913a07-6ef4-8a92-b03b-132678388924', 'local-chair-trollhattan-fyr23', 'Ordförande, lokal samverkansgrupp Trollhättan (FYR23)'),
	('17039457-07de-8daf-82be-5e7e5343fd8a', 'local-member-2-trollhattan-fyr23', 'Ledamot, lokal samverkansgrupp Trollhättan: Förskola, skola och elevhälsa, Trollhättan (FYR23)'),
	('2f6b3b31-1b81-872f-bdee-f5f2c4b095d9', 'local-vice-chair-trollhattan-fyr23', 'Vice ordförande, lokal samverkansgrupp Trollhättan (FYR23)'),
	('fb132608-baa8-89d3-b16f-bf126d162459', 'local-member-3-trollhattan-fyr23', 'Ledamot, lokal samverkansgrupp Trollhättan: Specialistvård, Trollhättan (FYR23)'),
	('1bbb2c80-e6ef-8c43-b2b7-3c061f7c4fc1', 'local-member-4-trollhattan-fyr23', 'Ledamot, lokal samverkansgrupp Trollhättan: Rehab, Trollhättan (FYR23)'),
	('576591fb-d33a-88f4-9b06-dec8dcf1f954', 'local-member-5-trollhattan-fyr23', 'Ledamot, lokal samverkansgrupp Trollhättan: Tandvård, Trollhättan (FYR23)'),
	('36d0ea05-4aa7-86d1-a4c5-08962bc54be5', 'local-task-lead-trollhattan-fyr23', 'Gruppledare, lokal samverkansgrupp Trollhättan: Ledare, lokal utvecklingsgrupp Trollhättan (FYR23)'),
	('fbc96c31-b4bc-86a0-b724-35e2293f2ba7', 'local-member-uddevalla-fyr23', 'Ledamot, lokal samverkansgrupp Uddevalla: Kommunal primärvård, Uddevalla (FYR23)'),
	('7e977d14-9431-80ff-a93e-4e4462b3ff72', 'local-chair-uddevalla-fyr23', 'Ordförande, lokal samverkansgrupp Uddevalla (FYR23)'),
	('f2129de5-99f1-84f5-9b02-350c3ac2e3cc', 'local-member-2-uddevalla-fyr23', 'Ledamot, lokal samverkansgrupp Uddevalla: Förskola, skola och elevhälsa, Uddevalla (FYR23)'),
	('cb0630f6-aa1d-8fbe-9ddc-98c708675799', 'local-vice-chair-uddevalla-fyr23', 'Vice ordförande, lokal samverkansgrupp Uddevalla (FYR23)');
INSERT INTO public.person VALUES
	('d30b5419-5bf3-8201-ae51-c62ed3a901de', 'local-member-3-uddevalla-fyr23', 'Ledamot, lokal samverkansgrupp Uddevalla: Specialistvård, Uddevalla (FYR23)'),
	('92c292e8-7fd5-84b0-8bf3-6ed1a2073de2', 'local-member-4-uddevalla-fyr23', 'Ledamot, lokal samverkansgrupp Uddevalla: Rehab, Uddevalla (FYR23)'),
	('4eb5c807-a1c5-883c-8675-933857ef5881', 'local-member-5-uddevalla-fyr23', 'Ledamot, lokal samverkansgrupp Uddevalla: Tandvård, Uddevalla (FYR23)'),
	('2e8c6d3a-de9d-82a4-b94d-d706bacdb527', 'local-task-lead-uddevalla-fyr23', 'Gruppledare, lokal samverkansgrupp Uddevalla: Ledare, lokal utvecklingsgrupp Uddevalla (FYR23)'),
	('82184473-210c-80b2-a380-b7e665125c9a', 'local-member-vanersborg-fyr23', 'Ledamot, lokal samverkansgrupp Vänersborg: Kommunal primärvård, Vänersborg (FYR23)'),
	('4cdca2b6-5fff-840c-8e68-59717959d273', 'local-chair-vanersborg-fyr23', 'Ordförande, lokal samverkansgrupp Vänersborg (FYR23)'),
	('8dcac386-c301-8405-a616-b77d0474a8c1', 'local-member-2-vanersborg-fyr23', 'Ledamot, lokal samverkansgrupp Vänersborg: Förskola, skola och elevhälsa, Vänersborg (FYR23)'),
	('3f8250b7-8656-8bf1-be36-77e068ef47f2', 'local-vice-chair-vanersborg-fyr23', 'Vice ordförande, lokal samverkansgrupp Vänersborg (FYR23)'),
	('ecf4d562-6a47-8330-901a-01f3f3ef7abf', 'local-member-3-vanersborg-fyr23', 'Ledamot, lokal samverkansgrupp Vänersborg: Specialistvård, Vänersborg (FYR23)'),
	('24a1720a-4864-88fd-8645-e93c2ab890d2', 'local-member-4-vanersborg-fyr23', 'Ledamot, lokal samverkansgrupp Vänersborg: Rehab, Vänersborg (FYR23)'),
	('e3c9e557-1861-88ff-ba73-55e439abb48b', 'local-member-5-vanersborg-fyr23', 'Ledamot, lokal samverkansgrupp Vänersborg: Tandvård, Vänersborg (FYR23)'),
	('04d50fb1-f6b5-8372-9fa1-5bf61c9568da', 'local-task-lead-vanersborg-fyr23', 'Gruppledare, lokal samverkansgrupp Vänersborg: Ledare, lokal utvecklingsgrupp Vänersborg (FYR23)'),
	('e7467260-ffe5-8fd3-98ed-0de7215bb984', 'local-member-amal-fyr23', 'Ledamot, lokal samverkansgrupp Åmål: Kommunal primärvård, Åmål (FYR23)'),
	('f19363da-65d8-88c7-88ec-98ad97c42778', 'local-chair-amal-fyr23', 'Ordförande, lokal samverkansgrupp Åmål (FYR23)'),
	('d152f5bb-4730-8433-b89f-409f4a5f22ba', 'local-member-2-amal-fyr23', 'Ledamot, lokal samverkansgrupp Åmål: Förskola, skola och elevhälsa, Åmål (FYR23)'),
	('8bf4a746-1f4a-81b4-8180-8977d5af2a06', 'local-vice-chair-amal-fyr23', 'Vice ordförande, lokal samverkansgrupp Åmål (FYR23)'),
	('4543f911-b1ca-876b-bb93-8d6ebdb8e543', 'local-member-3-amal-fyr23', 'Ledamot, lokal samverkansgrupp Åmål: Specialistvård, Åmål (FYR23)'),
	('c39ebc25-38cc-850c-9744-843ef3efa81a', 'local-member-4-amal-fyr23', 'Ledamot, lokal samverkansgrupp Åmål: Rehab, Åmål (FYR23)'),
	('99282fe0-7900-8abb-9856-b80ef88924e1', 'local-member-5-amal-fyr23', 'Ledamot, lokal samverkansgrupp Åmål: Tandvård, Åmål (FYR23)'),
	('97687608-5b96-85b9-ac0f-19c3c6a02b5d', 'local-task-lead-amal-fyr23', 'Gruppledare, lokal samverkansgrupp Åmål: Ledare, lokal utvecklingsgrupp Åmål (FYR23)'),
	('663e97aa-8b8b-8e86-94b7-6240a57ee166', 'office-fyr23', 'Processledare, Vårdsamverkans kansli, första platsen (FYR23)'),
	('620017dd-69d3-899b-9a83-427f4aab58e4', 'office-2-fyr23', 'Processledare, Vårdsamverkans kansli, andra platsen (FYR23)'),
	('621785ce-e5ad-856b-97eb-caf9e29cbcfc', 'office-3-fyr23', 'Processledare, Vårdsamverkans kansli: Samordnare (FYR23)'),
	('ba0aa50d-66bd-8468-93ef-2245f5dbe4a1', 'office-4-fyr23', 'Processledare, tillfälligt anställd av Vårdsamverkans kansli (FYR23)'),
	('0975cfb0-4aa7-81d8-9b32-caee88554456', 'steering-vice-chair-fyr23', 'Vice ordförande, styrgrupp (FYR23)'),
	('52fbb76f-c16c-8e67-9e76-f0e3d4115c8c', 'steering-member-fyr23', 'Ledamot, styrgrupp: Habilitering & Hälsa (FYR23)'),
	('6114c209-2d32-8feb-bb5e-8b90c8cd56df', 'steering-member-2-fyr23', 'Ledamot, styrgrupp: Vårdcentral privat (FYR23)'),
	('1f9c0b0b-3b1d-88ec-aede-0628960e1402', 'steering-member-3-fyr23', 'Ledamot, styrgrupp: Vårdcentral offentlig (FYR23)'),
	('ae1f1dca-568f-8cad-9b83-7190fa1b4649', 'steering-member-4-fyr23', 'Ledamot, styrgrupp: Rehab privat (FYR23)'),
	('1cad1169-e452-868e-81ba-04ae482f481b', 'steering-member-5-fyr23', 'Ledamot, styrgrupp: Rehab offentlig (FYR23)'),
	('4b317557-c369-8ed2-aa06-87b675f317d2', 'steering-member-6-fyr23', 'Ledamot, styrgrupp: Regionhälsan (FYR23)'),
	('4f44256a-4ed3-88e6-998f-a984dc6fd0c8', 'steering-member-7-fyr23', 'Ledamot, styrgrupp: Representant för Bengtsfors (FYR23)'),
	('b5117987-bc7e-884c-9559-0efffffdfe09', 'steering-member-8-fyr23', 'Ledamot, styrgrupp: Representant för Dals-Ed (FYR23)'),
	('dc2e646b-2a6b-8ab0-a2a8-56c312948e0f', 'steering-member-9-fyr23', 'Ledamot, styrgrupp: Representant för Färgelanda (FYR23)'),
	('a3a3f109-405d-88b5-b9c0-66e637c61c3f', 'steering-member-10-fyr23', 'Ledamot, styrgrupp: Representant för Lilla Edet (FYR23)'),
	('25df7ba5-8407-8311-b53b-810dc75b9b96', 'steering-member-11-fyr23', 'Ledamot, styrgrupp: Representant för Lysekil (FYR23)'),
	('3277f3de-fd1c-8577-b3fd-2b3cefa7bc1d', 'steering-member-12-fyr23', 'Ledamot, styrgrupp: Representant för Mellerud (FYR23)'),
	('da15b2d8-02e9-830e-b3d4-6f357f9cf2ca', 'steering-member-13-fyr23', 'Ledamot, styrgrupp: Representant för Munkedal (FYR23)'),
	('1249a77d-3bd1-8ab2-8f3c-164044d47016', 'steering-member-14-fyr23', 'Ledamot, styrgrupp: Representant för Orust (FYR23)'),
	('17af8b36-c7b1-8a92-858b-953b8cff9e12', 'steering-member-15-fyr23', 'Ledamot, styrgrupp: Representant för Sotenäs (FYR23)'),
	('abbc49d0-7f45-8032-ae7d-2fcaa662bdce', 'steering-member-16-fyr23', 'Ledamot, styrgrupp: Representant för Strömstad (FYR23)'),
	('a4d87885-f62d-8aa4-9a6c-31be8bafd1fc', 'steering-member-17-fyr23', 'Ledamot, styrgrupp: Representant för Tanum (FYR23)'),
	('12e3e950-5eab-83ce-9f41-1a63b611245e', 'steering-member-18-fyr23', 'Ledamot, styrgrupp: Representant för Trollhättan (FYR23)'),
	('ce3bfc24-bf88-8113-8ff5-98c48b036f03', 'steering-chair-fyr23', 'Ordförande, styrgrupp (FYR23)'),
	('985bca00-8669-8681-9187-e38c82b296cf', 'steering-member-19-fyr23', 'Ledamot, styrgrupp: Representant för Vänersborg (FYR23)'),
	('9f891c52-1450-80ed-bd85-3ca88726dcce', 'steering-member-20-fyr23', 'Ledamot, styrgrupp: Representant för Åmål (FYR23)'),
	('f7316214-4757-8f38-bb1a-5adb45ec4284', 'steering-adjunct-fyr23', 'Adjungerad, styrgrupp: Tandvården (FYR23)'),
	('38946ffd-a7be-8246-91f0-eb16e3df6488', 'steering-non-voting-fyr23', 'Deltagare utan rösträtt, styrgrupp: Fyrbodals kommunalförbund (FYR23)'),
	('aa4b0497-2ef3-8fac-a966-b6e87cef1265', 'steering-non-voting-2-fyr23', 'Deltagare utan rösträtt, styrgrupp: Koncernkontoret, Västra Götalandsregionen (FYR23)'),
	('2bb2280d-c591-81c3-b4ed-39d064983bea', 'forum-member-grupp-1-fyr23', 'Ledamot, delregional utvecklingsgrupp 1: Kommunal primärvård (FYR23)');
INSERT INTO public.person VALUES
	('ce07be65-d66a-8d16-b16e-84fa18358633', 'forum-chair-grupp-1-fyr23', 'Ordförande, delregional utvecklingsgrupp 1 (FYR23)'),
	('69012445-0462-8178-bd3e-0e978ce38ba3', 'forum-member-2-grupp-1-fyr23', 'Ledamot, delregional utvecklingsgrupp 1: Förskola, skola och elevhälsa (FYR23)'),
	('3c981d63-a6d2-8771-8118-1e643fc0f08d', 'forum-member-3-grupp-1-fyr23', 'Ledamot, delregional utvecklingsgrupp 1: Regional primärvård (FYR23)'),
	('50b7fb52-994a-8436-9fc5-79aabb186461', 'forum-vice-chair-grupp-1-fyr23', 'Vice ordförande, delregional utvecklingsgrupp 1 (FYR23)'),
	('736bfe74-db70-88d0-a5f0-3dac660efbb6', 'forum-vice-chair-grupp-2-fyr23', 'Vice ordförande, delregional utvecklingsgrupp 2 (FYR23)'),
	('d8958314-1242-8d28-a858-e02df4cd3a3e', 'forum-member-grupp-2-fyr23', 'Ledamot, delregional utvecklingsgrupp 2: Socialtjänst (FYR23)'),
	('6ed0480b-7b1a-8367-9644-d3d0794ba164', 'forum-member-2-grupp-2-fyr23', 'Ledamot, delregional utvecklingsgrupp 2: Förskola, skola och elevhälsa (FYR23)'),
	('16e6883d-8223-8058-be04-3f71a3370484', 'forum-member-3-grupp-2-fyr23', 'Ledamot, delregional utvecklingsgrupp 2: Regional primärvård (FYR23)'),
	('c102f6da-8912-8c0d-859c-f7ea20f615f7', 'forum-chair-grupp-2-fyr23', 'Ordförande, delregional utvecklingsgrupp 2 (FYR23)'),
	('ef050aff-b326-8d72-addd-824768e9f9df', 'forum-member-grupp-3-fyr23', 'Ledamot, delregional utvecklingsgrupp 3: Kommunal primärvård (FYR23)'),
	('110cd2fd-f077-8ef2-bdee-453973e19429', 'forum-member-2-grupp-3-fyr23', 'Ledamot, delregional utvecklingsgrupp 3: Socialtjänst (FYR23)'),
	('4d747f3a-10aa-8541-8048-672a2ab3be65', 'forum-chair-grupp-3-fyr23', 'Ordförande, delregional utvecklingsgrupp 3 (FYR23)'),
	('924bb0c8-f5f9-8611-b4b4-326dd8099ade', 'forum-vice-chair-grupp-3-fyr23', 'Vice ordförande, delregional utvecklingsgrupp 3 (FYR23)'),
	('0138916b-ad84-821f-aaa3-8454e3f6b792', 'forum-member-3-grupp-3-fyr23', 'Ledamot, delregional utvecklingsgrupp 3: Specialistvård (FYR23)'),
	('d74d65a8-886f-8249-84ef-13e9a39f800a', 'political-member-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Bengtsfors (FYR23)'),
	('f66e8ac0-a161-8edb-8ee8-798c08d3052a', 'political-member-2-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Dals-Ed (FYR23)'),
	('1316b879-f642-8136-aedc-4c6b7e058d6d', 'steering-member-3-fyr24', 'Ledamot, styrgrupp: Vårdval vårdcentral, privata vårdcentraler (FYR24)'),
	('ac0ec08f-620b-86b0-be95-e03b83faee2b', 'political-member-3-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Färgelanda (FYR23)'),
	('f64dfd70-0c6d-8dcf-9985-6785cd711f4d', 'political-member-4-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Lilla Edet (FYR23)'),
	('6479881a-1d74-883c-9125-4ff487c04e62', 'political-member-5-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Lysekil (FYR23)'),
	('da248294-10e7-81af-9530-c41cb2fc093d', 'political-member-6-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Mellerud (FYR23)'),
	('78ddab86-3060-8dbc-9d72-2d22528f4c72', 'political-member-7-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Munkedal (FYR23)'),
	('3a9b3793-edaf-81dc-90a4-4f7b98f4a7f1', 'political-member-8-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Orust (FYR23)'),
	('75f19917-7446-8ac2-955d-83d91295e0cb', 'political-member-9-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Sotenäs (FYR23)'),
	('4b6f6375-a1e3-8e3c-93df-1a32e555f646', 'political-member-10-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Strömstad (FYR23)'),
	('a1728d79-6fd5-817a-b706-f3c23b0c887d', 'political-member-11-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Tanum (FYR23)'),
	('7f7f72c9-7c30-8ad7-9766-1ad4be31470e', 'political-member-12-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Trollhättan (FYR23)'),
	('9eb2ae40-0dfe-88cd-b3c9-5f36efa4f686', 'political-member-13-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Uddevalla (FYR23)'),
	('dfc07d0e-16a9-862d-aa7f-16df186d1e66', 'political-chair-fyr23', 'Ordförande, delregionalt politiskt samråd Fyrbodal (DPSF) (FYR23)'),
	('cce3a464-0666-8c18-8ab1-b7942ba9dd45', 'political-member-14-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Socialnämndsrepresentant, Åmål (FYR23)'),
	('a03d5e6c-e0d0-8b4c-8fb1-d9267e54b17f', 'political-adjunct-fyr23', 'Adjungerad, delregionalt politiskt samråd Fyrbodal (DPSF): Deltagare från det politiska nätverket för utbildningsnämnder (FYR23)'),
	('46df91cc-0e77-8564-987c-a269249c8029', 'political-vice-chair-fyr23', 'Vice ordförande, delregionalt politiskt samråd Fyrbodal (DPSF) (FYR23)'),
	('ddd7249c-75d1-8f15-a4df-7086d8a3d531', 'political-member-15-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Norra delregionala nämndens andre vice ordförande (FYR23)'),
	('cd76da99-53c8-8480-9df4-8c4adbf8df7b', 'political-member-16-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Presidiet för styrelsen för Regionhälsan (FYR23)'),
	('2c064034-245b-88eb-9ff1-de2f25540858', 'political-member-17-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Presidiet för styrelsen för Närhälsan (FYR23)'),
	('0ddee82a-df78-8631-baab-d016afea372d', 'political-member-18-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Presidiet för styrelsen för NU-sjukvården (FYR23)'),
	('9cbf6ad9-dc48-80de-937e-6c0098e86e83', 'political-member-19-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Presidiet för styrelsen för Habilitering & Hälsa (FYR23)'),
	('176eb447-793e-8529-8610-59274e903628', 'political-member-20-fyr23', 'Ledamot, delregionalt politiskt samråd Fyrbodal (DPSF): Presidiet för tandvårdsstyrelsen (FYR23)'),
	('0de2c573-3cd3-8cdb-8396-85cba883c033', 'political-adjunct-2-fyr23', 'Adjungerad, delregionalt politiskt samråd Fyrbodal (DPSF): Tjänsteperson för nätverket för socialnämndsrepresentanter (FYR23)'),
	('cb75cb29-2a19-83e2-820c-1991b61119e4', 'political-adjunct-3-fyr23', 'Adjungerad, delregionalt politiskt samråd Fyrbodal (DPSF): Tjänsteperson för norra delregionala nämnden (FYR23)'),
	('68b94dba-b077-85ee-9ffd-45f608e9ce4a', 'presidium-adjunct-fyr23', 'Adjungerad, presidium: Tjänsteperson från Fyrbodals kommunalförbund (FYR23)'),
	('cd2626e1-0c94-8fc9-ae8e-0d2ed1ae96fb', 'presidium-adjunct-2-fyr23', 'Adjungerad, presidium: Tjänsteperson från norra delregionala nämnden (FYR23)'),
	('c3e98d27-c74b-8ce0-a23c-82b5d9c85dae', 'local-member-dals-ed-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Dals-Ed: Kommunal primärvård, Dals-Ed (FYR24)'),
	('e5ea688d-f97f-8b8b-b384-1adbae4ebd52', 'local-chair-dals-ed-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Dals-Ed (FYR24)'),
	('35efbb69-012c-8bc0-9add-e8b6d6f5181f', 'local-member-2-dals-ed-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Dals-Ed: Skola/elevhälsa, Dals-Ed (FYR24)'),
	('64172eb7-1fd6-8758-aa45-587f8c5e02f9', 'local-vice-chair-dals-ed-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Dals-Ed (FYR24)'),
	('d387a0f9-cade-8a2b-a975-3a36e022874e', 'local-member-3-dals-ed-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Dals-Ed: Tandvård, Dals-Ed (FYR24)'),
	('5d5d1933-8dea-89d9-ac17-1d1987603ea1', 'local-member-fargelanda-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Färgelanda: Kommunal primärvård, Färgelanda (FYR24)'),
	('141adeda-7231-8ce9-be8a-46804cf63e1a', 'local-chair-fargelanda-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Färgelanda (FYR24)'),
	('18b8e768-2d5a-8524-92d9-de9803bf7b40', 'local-member-2-fargelanda-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Färgelanda: Skola/elevhälsa, Färgelanda (FYR24)');
INSERT INTO public.person VALUES
	('6d898c8e-d9ad-80ca-b5ba-1b4ea2ed6eb3', 'local-vice-chair-fargelanda-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Färgelanda (FYR24)'),
	('0d5898f6-00b1-83c1-a5b8-32376c40ef9e', 'local-member-3-fargelanda-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Färgelanda: Tandvård, Färgelanda (FYR24)'),
	('ab6ea79c-69a9-8c31-9e51-626baf25c2ad', 'local-member-lilla-edet-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lilla Edet: Kommunal primärvård, Lilla Edet (FYR24)'),
	('9ac5bd94-1eee-8e3d-a048-bb4d7fcb990a', 'local-chair-lilla-edet-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Lilla Edet (FYR24)'),
	('621bcab2-503c-8a91-ace3-0c17b53c5c78', 'local-member-2-lilla-edet-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lilla Edet: Skola/elevhälsa, Lilla Edet (FYR24)'),
	('730833d9-0eef-8eda-bb32-fe2388137648', 'local-vice-chair-lilla-edet-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Lilla Edet (FYR24)'),
	('1080b054-fd64-84c5-99c0-f7ba5d581934', 'local-member-3-lilla-edet-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lilla Edet: Tandvård, Lilla Edet (FYR24)'),
	('c718fb3b-d3ff-80cc-b6a3-51bf753e65d1', 'local-member-lysekil-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lysekil: Kommunal primärvård, Lysekil (FYR24)'),
	('19986bc8-0659-83eb-9081-6b5a65e3037f', 'local-chair-lysekil-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Lysekil (FYR24)'),
	('2007ade5-bb03-8dec-9713-2f7d28e8be29', 'local-member-2-lysekil-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lysekil: Skola/elevhälsa, Lysekil (FYR24)'),
	('998f739f-1374-8ea7-b6b0-79747ee77fe4', 'local-vice-chair-lysekil-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Lysekil (FYR24)'),
	('c1e2a9d8-b57b-887c-97c0-3de2647deda7', 'local-member-3-lysekil-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Lysekil: Tandvård, Lysekil (FYR24)'),
	('b284e0a7-7b41-8022-aa47-7b987ebde5bf', 'local-member-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Kommunal primärvård, Mellerud (FYR24)'),
	('be9f7770-6572-8075-bcb0-1fc12dfd9af1', 'local-member-2-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Kommunal primärvård, Bengtsfors (FYR24)'),
	('18bc5617-390e-8e95-a2e4-3433264d62d9', 'local-chair-mellerud-bengtsfors-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Mellerud/Bengtsfors (FYR24)'),
	('0c49975d-33f9-888e-92d1-34edd61ed2da', 'local-member-3-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Socialtjänst, Bengtsfors (FYR24)'),
	('d22e11f5-6f80-849c-9ecf-cde6c140efd3', 'local-member-4-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Skola/elevhälsa, Mellerud (FYR24)'),
	('af5d2369-e8b0-80ab-98d4-acbcfbf794e3', 'local-member-5-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Skola/elevhälsa, Bengtsfors (FYR24)'),
	('1aa160d2-7c9c-8468-aa8a-2347ca69e8b5', 'local-vice-chair-mellerud-bengtsfors-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Mellerud/Bengtsfors (FYR24)'),
	('d9ef90b9-6aca-806f-b98b-cf203417f568', 'local-member-6-mellerud-bengtsfors-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Mellerud/Bengtsfors: Tandvård, Mellerud/Bengtsfors (FYR24)'),
	('bdf7593c-a015-8ffd-9805-d713424332ac', 'local-member-munkedal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Munkedal: Kommunal primärvård, Munkedal (FYR24)'),
	('cd2af178-6518-8347-a594-1fb59c3266e4', 'local-chair-munkedal-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Munkedal (FYR24)'),
	('06b9e1f9-4ece-859c-9acb-25197ce73b67', 'local-member-2-munkedal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Munkedal: Skola/elevhälsa, Munkedal (FYR24)'),
	('1df9aa05-bd8c-8b16-94d1-9fa60771dab6', 'local-vice-chair-munkedal-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Munkedal (FYR24)'),
	('d4783631-be98-8020-b0aa-6d8136a6c40a', 'local-member-3-munkedal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Munkedal: Tandvård, Munkedal (FYR24)'),
	('12770616-9402-88b5-b4f3-357132ea51f3', 'local-member-orust-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Orust: Kommunal primärvård, Orust (FYR24)'),
	('3e686f01-fa01-8b71-a5f6-cbf7b0609978', 'local-chair-orust-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Orust (FYR24)'),
	('f347385d-3fc2-8b44-b5d0-781de3392d53', 'local-member-2-orust-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Orust: Skola/elevhälsa, Orust (FYR24)'),
	('5f38f61f-c50e-82b5-ad32-a0f534916c14', 'local-vice-chair-orust-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Orust (FYR24)'),
	('d696f19e-b4ef-8f85-aceb-c95f3684b3ca', 'local-member-3-orust-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Orust: Tandvård, Orust (FYR24)'),
	('2c4faddb-e2ad-89e8-b3f9-ae8ee02dbf48', 'local-member-sotenas-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Sotenäs: Kommunal primärvård, Sotenäs (FYR24)'),
	('22648cb0-22f8-8e80-9af6-4bd75ccaf759', 'local-chair-sotenas-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Sotenäs (FYR24)'),
	('90899b8a-63ad-8509-b750-0545687e8249', 'local-member-2-sotenas-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Sotenäs: Skola/elevhälsa, Sotenäs (FYR24)'),
	('ab3ecae6-cffd-8dbf-8436-e4d094a762e9', 'local-vice-chair-sotenas-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Sotenäs (FYR24)'),
	('a56faf67-0f63-8727-a35d-d642ccbd300b', 'local-member-3-sotenas-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Sotenäs: Tandvård, Sotenäs (FYR24)'),
	('b74b1378-0393-836c-81c6-0106bc09a8c8', 'local-member-stromstad-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Strömstad: Kommunal primärvård, Strömstad (FYR24)'),
	('b99920d8-da3c-80ca-9d05-dc2498cfa1b7', 'local-chair-stromstad-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Strömstad (FYR24)'),
	('9db82328-89c5-8a31-a36b-e30516a0193f', 'local-member-2-stromstad-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Strömstad: Skola/elevhälsa, Strömstad (FYR24)'),
	('225943ce-73df-8fd9-a34a-344c0d9b8549', 'local-vice-chair-stromstad-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Strömstad (FYR24)'),
	('9f9d3005-e990-8aee-b2b5-a4e3c63723ee', 'local-member-3-stromstad-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Strömstad: Tandvård, Strömstad (FYR24)'),
	('0fe220df-8ced-8b33-9c84-cf37284d4f1f', 'local-member-tanum-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Tanum: Kommunal primärvård, Tanum (FYR24)'),
	('b3b652b5-09ad-828f-bd7f-310efa78deda', 'local-chair-tanum-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Tanum (FYR24)'),
	('59b7884b-9997-893d-b71f-35d09b231f9f', 'local-member-2-tanum-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Tanum: Skola/elevhälsa, Tanum (FYR24)'),
	('ffff9fec-227d-8ea7-8eaf-daa6d4b9f4bf', 'local-vice-chair-tanum-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Tanum (FYR24)'),
	('6953c09e-7028-8ea8-a80d-1b6963cf858e', 'local-member-3-tanum-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Tanum: Tandvård, Tanum (FYR24)'),
	('3f3576cd-1e97-85e6-b792-6f5d6ec1036d', 'local-member-trollhattan-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Trollhättan: Kommunal primärvård, Trollhättan (FYR24)'),
	('7c060c8f-e980-8f60-9069-5e5ef3c6955d', 'local-chair-trollhattan-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Trollhättan (FYR24)'),
	('dec8de6f-0607-8b5d-a020-60dcd0f799af', 'local-member-2-trollhattan-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Trollhättan: Skola/elevhälsa, Trollhättan (FYR24)'),
	('3620ad79-450d-858a-9e5b-a74cba653213', 'local-vice-chair-trollhattan-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Trollhättan (FYR24)'),
	('676e5f01-a457-8a02-a72b-d7cd92b5cb8c', 'local-member-3-trollhattan-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Trollhättan: Tandvård, Trollhättan (FYR24)');
INSERT INTO public.person VALUES
	('d36035b6-6c4b-8f27-815c-c2b0d6b78712', 'local-member-uddevalla-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Uddevalla: Kommunal primärvård, Uddevalla (FYR24)'),
	('582c69c6-983d-801e-a564-c7272041242c', 'local-chair-uddevalla-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Uddevalla (FYR24)'),
	('8f250d63-3770-8378-a468-df241175de66', 'local-member-2-uddevalla-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Uddevalla: Skola/elevhälsa, Uddevalla (FYR24)'),
	('ae8f4ff7-36d1-8f42-a70f-155423cd71b9', 'local-vice-chair-uddevalla-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Uddevalla (FYR24)'),
	('5db56df2-ccc4-8bc8-b341-b8197502c1b2', 'local-member-3-uddevalla-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Uddevalla: Tandvård, Uddevalla (FYR24)'),
	('d9836c05-5b3a-88bc-80aa-4ec1784af4dd', 'local-member-vanersborg-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Vänersborg: Kommunal primärvård, Vänersborg (FYR24)'),
	('0aeeab99-c3d6-8740-83f0-db62c18c711b', 'local-chair-vanersborg-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Vänersborg (FYR24)'),
	('00c7e8ba-68a2-8151-8842-57ce6467600c', 'local-member-2-vanersborg-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Vänersborg: Skola/elevhälsa, Vänersborg (FYR24)'),
	('b536963a-1e2a-873e-a8c8-1b5ad653093d', 'local-vice-chair-vanersborg-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Vänersborg (FYR24)'),
	('b5e29268-eeb7-83d2-afe1-f4a502e163ac', 'local-member-3-vanersborg-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Vänersborg: Tandvård, Vänersborg (FYR24)'),
	('267f31a2-f08b-87f9-b795-a31a78cc3d9b', 'local-member-amal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Åmål: Kommunal primärvård, Åmål (FYR24)'),
	('8ffe7fc0-a663-8552-be9f-4364fb6157ce', 'local-chair-amal-fyr24', 'Ordförande, lokal vårdsamverkansgrupp Åmål (FYR24)'),
	('8007b02b-7727-8024-8534-2ddf8997191c', 'local-member-2-amal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Åmål: Skola/elevhälsa, Åmål (FYR24)'),
	('9526761a-32da-89c1-8b04-db28e093c8bf', 'local-vice-chair-amal-fyr24', 'Vice ordförande, lokal vårdsamverkansgrupp Åmål (FYR24)'),
	('da535890-b8f5-8534-9e92-8f2521f8d28d', 'local-member-3-amal-fyr24', 'Ledamot, lokal vårdsamverkansgrupp Åmål: Tandvård, Åmål (FYR24)'),
	('66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'office-fyr24', 'Processledare, utsedd av Fyrbodals kommunalförbund (FYR24)'),
	('3b204909-79a8-8063-bf0d-018fd6d2be9f', 'office-2-fyr24', 'Processledare, utsedd av regional primärvård (FYR24)'),
	('c61a2538-84df-8912-8f83-2866976f00c7', 'office-3-fyr24', 'Processledare, utsedd av specialiserad vård (FYR24)'),
	('7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea', 'steering-vice-chair-fyr24', 'Vice ordförande, styrgrupp (FYR24)'),
	('9064b010-fb1b-8423-ac9e-71361f54bd1b', 'steering-member-fyr24', 'Ledamot, styrgrupp: NU-sjukvården, andra platsen (FYR24)'),
	('660649e4-0304-826f-a967-4f842a9a3778', 'steering-member-2-fyr24', 'Ledamot, styrgrupp: NU-sjukvården, tredje platsen (FYR24)'),
	('8befc29c-6a07-8e3d-bca5-2b5d6144da4d', 'steering-member-4-fyr24', 'Ledamot, styrgrupp: Vårdval rehab, Närhälsan (FYR24)'),
	('780dcc2c-9d8d-81ff-9d57-ae398a5766d5', 'steering-member-5-fyr24', 'Ledamot, styrgrupp: Vårdval rehab, privata rehab (FYR24)'),
	('56c91ac1-b13f-8465-a254-0c585d3791e0', 'steering-member-6-fyr24', 'Ledamot, styrgrupp: Regionhälsan (FYR24)'),
	('b9855bdc-d46b-8871-8404-72a71a05330b', 'steering-non-voting-fyr24', 'Deltagare utan rösträtt, styrgrupp: Ansvarig tjänsteperson från delregional nämnd norra (FYR24)'),
	('139ce71b-83d6-87dd-9943-c219f87bf055', 'steering-chair-fyr24', 'Ordförande, styrgrupp (FYR24)'),
	('ca2007f9-2d92-8bb8-8153-4431580d9046', 'steering-member-7-fyr24', 'Ledamot, styrgrupp: Kommunerna, socialtjänst/kommunal primärvård, tredje platsen (FYR24)'),
	('861fabe6-949b-80b8-af7d-acdb80c1a9d1', 'steering-member-8-fyr24', 'Ledamot, styrgrupp: Kommunerna, skola/elevhälsa, första platsen (FYR24)'),
	('42e580db-ebd3-8560-b159-9232c926e66c', 'steering-non-voting-2-fyr24', 'Deltagare utan rösträtt, styrgrupp: Tjänsteperson från Fyrbodals kommunalförbund (FYR24)'),
	('bde60ef2-4ad9-8ac2-9e91-3161e1ed22ff', 'forum-member-barn-och-unga-fyr24', 'Ledamot, utvecklingsforum Barn och unga: Kommunal primärvård (FYR24)'),
	('71cd1b09-57ac-851c-9db9-416f06764160', 'forum-member-2-barn-och-unga-fyr24', 'Ledamot, utvecklingsforum Barn och unga: Regional primärvård (FYR24)'),
	('414da76e-dacc-82f7-832b-01bf87f952be', 'forum-vice-chair-barn-och-unga-fyr24', 'Vice ordförande, utvecklingsforum Barn och unga (FYR24)'),
	('67c641bc-f2e4-8e6b-8204-d65c089c47a8', 'forum-member-3-barn-och-unga-fyr24', 'Ledamot, utvecklingsforum Barn och unga: Socialtjänst (FYR24)'),
	('c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7', 'forum-chair-barn-och-unga-fyr24', 'Ordförande, utvecklingsforum Barn och unga (FYR24)'),
	('d78ba8ca-c6fa-866e-9ea0-8b162cb32151', 'forum-member-vuxna-fyr24', 'Ledamot, utvecklingsforum Vuxna: Kommunal primärvård (FYR24)'),
	('b37b4209-447e-89a2-9218-319c8cf4a304', 'forum-chair-vuxna-fyr24', 'Ordförande, utvecklingsforum Vuxna (FYR24)'),
	('6ebc7057-11b2-832e-8794-ed520fc036b0', 'forum-member-2-vuxna-fyr24', 'Ledamot, utvecklingsforum Vuxna: Specialistvård (FYR24)'),
	('9d7c97cb-678e-8951-9486-5418152f0a46', 'forum-vice-chair-vuxna-fyr24', 'Vice ordförande, utvecklingsforum Vuxna (FYR24)'),
	('35f9e9fb-7f01-85bf-a8a3-6bc2b6204dbe', 'forum-chair-aldre-fyr24', 'Ordförande, utvecklingsforum Äldre (FYR24)'),
	('fc2b450a-ad71-81b7-9d6d-eee840a93580', 'forum-vice-chair-aldre-fyr24', 'Vice ordförande, utvecklingsforum Äldre (FYR24)'),
	('5358dd6c-5762-8c00-8826-b834d8943be4', 'forum-member-aldre-fyr24', 'Ledamot, utvecklingsforum Äldre: Specialistvård (FYR24)'),
	('22547268-fde9-8bc6-9f55-efe7d115d64e', 'forum-member-2-aldre-fyr24', 'Ledamot, utvecklingsforum Äldre: Socialtjänst (FYR24)'),
	('b83ccb5a-b697-8873-a870-7e5598bf7f2a', 'political-member-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Bengtsfors (FYR24)'),
	('81f1864a-779b-83fc-8e20-71d69c1763e0', 'political-member-2-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Dals-Ed (FYR24)'),
	('85d28da0-b44f-8c01-afb3-368ed9f564b9', 'political-member-3-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Färgelanda (FYR24)'),
	('ab08b472-9d61-81ce-8ff4-e8b5b88dd7c8', 'political-member-4-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Lilla Edet (FYR24)'),
	('80f16fc8-00e9-8870-8f9b-49c0f9788b09', 'political-member-5-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Lysekil (FYR24)'),
	('1a5b04f9-c9a0-81ba-b31f-255a4d275cf3', 'political-member-6-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Mellerud (FYR24)'),
	('df183777-7069-8315-bfe8-d070f4aefd28', 'political-member-7-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Munkedal (FYR24)'),
	('c49d809e-7317-8d99-a330-e70298b5a83c', 'political-member-8-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Orust (FYR24)');
INSERT INTO public.person VALUES
	('be59cd9f-c5b6-8d78-93d8-b20960816817', 'political-member-9-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Sotenäs (FYR24)'),
	('4e9ec7f4-0d20-83f5-a794-085c8db112b7', 'political-member-10-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Strömstad (FYR24)'),
	('91f73b93-d5eb-83a8-8895-ddb6ec08ffc8', 'political-member-11-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Tanum (FYR24)'),
	('350d542d-006e-8954-882f-065aafc35ed1', 'political-member-12-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Trollhättan (FYR24)'),
	('d3747ece-be33-8e78-a975-ebde0e6c6f9a', 'political-chair-fyr24', 'Ordförande, delregionalt politiskt samråd (FYR24)'),
	('ac6c6471-872c-8738-90a3-c8f6a20508dd', 'political-member-13-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Vänersborg (FYR24)'),
	('0ebc41f3-f527-8dc2-b03f-9f88735ba2f3', 'political-member-14-fyr24', 'Ledamot, delregionalt politiskt samråd: Politisk representant, Åmål (FYR24)'),
	('840cb5e0-bb34-861b-80a7-ad483cd7e5fb', 'political-vice-chair-fyr24', 'Vice ordförande, delregionalt politiskt samråd (FYR24)'),
	('ff5a76c4-a035-8026-a4d1-7c678c42a2e9', 'political-member-15-fyr24', 'Ledamot, delregionalt politiskt samråd: Presidiet styrelsen för Regionhälsan (FYR24)'),
	('179b3ef2-cf01-8893-84e1-8012e5158fb2', 'political-member-16-fyr24', 'Ledamot, delregionalt politiskt samråd: Presidiet styrelsen för Närhälsan (FYR24)'),
	('3e953e0d-e3b1-8d2f-8720-1a4c979ec356', 'political-member-17-fyr24', 'Ledamot, delregionalt politiskt samråd: Presidiet styrelsen för NU-sjukvården (FYR24)'),
	('b6197aaa-866f-8447-a318-efcd0de03979', 'political-member-18-fyr24', 'Ledamot, delregionalt politiskt samråd: Presidiet styrelsen för Rehabilitering & Hälsa (FYR24)'),
	('5325d39b-fc02-85c8-9725-2f84c439c2ea', 'political-member-19-fyr24', 'Ledamot, delregionalt politiskt samråd: Presidiet för Tandvårdsstyrelsen (FYR24)'),
	('fd8432b1-134d-8931-950a-c9752f59fe9c', 'political-adjunct-fyr24', 'Adjungerad, delregionalt politiskt samråd: Tjänsteperson för delregional nämnd norra (FYR24)'),
	('ddebad49-7dac-893b-a1e1-55359ae3c835', 'political-adjunct-2-fyr24', 'Adjungerad, delregionalt politiskt samråd: Tjänsteperson för Fyrbodals kommunalförbund (FYR24)'),
	('dac7a0e3-748e-82e6-8c4d-153151c2fcbe', 'local-member-herrljunga-sal19', 'Ledamot, lokal ledningsgrupp Herrljunga: Kommunal hälso- och sjukvård, Herrljunga (SAL19)'),
	('53def8de-213e-8336-9205-d698b73be31a', 'local-chair-herrljunga-sal19', 'Ordförande, lokal ledningsgrupp Herrljunga (SAL19)'),
	('98427904-563d-88c7-b389-24360bdf282a', 'local-member-2-herrljunga-sal19', 'Ledamot, lokal ledningsgrupp Herrljunga: Förskola, skola och elevhälsa, Herrljunga (SAL19)'),
	('f34911f7-9edf-87c7-a47d-62873416e927', 'local-vice-chair-herrljunga-sal19', 'Vice ordförande, lokal ledningsgrupp Herrljunga (SAL19)'),
	('f4a67a25-8465-807b-a229-2abaa9d352f7', 'local-member-3-herrljunga-sal19', 'Ledamot, lokal ledningsgrupp Herrljunga: Specialistvård, Herrljunga (SAL19)'),
	('eb9bd4ca-1243-85df-87ab-862a1c2d5922', 'local-member-4-herrljunga-sal19', 'Ledamot, lokal ledningsgrupp Herrljunga: Rehab, Herrljunga (SAL19)'),
	('a7873529-e624-8e3c-97bb-70b8ed65d849', 'local-member-5-herrljunga-sal19', 'Ledamot, lokal ledningsgrupp Herrljunga: Tandvård, Herrljunga (SAL19)'),
	('cedae1e2-29c7-8953-b7f1-aa627ac156cd', 'local-task-lead-herrljunga-sal19', 'Gruppledare, lokal ledningsgrupp Herrljunga: Ledare, lokal arbetsgrupp Herrljunga (SAL19)'),
	('db3ea7bc-101a-8068-a4b0-e849553905b4', 'local-member-vargarda-sal19', 'Ledamot, lokal ledningsgrupp Vårgårda: Kommunal hälso- och sjukvård, Vårgårda (SAL19)'),
	('f8136e71-8f49-8b42-acfc-b88c8075a87d', 'local-chair-vargarda-sal19', 'Ordförande, lokal ledningsgrupp Vårgårda (SAL19)'),
	('fc96bf77-f37c-8206-a99f-07c32644353f', 'local-member-2-vargarda-sal19', 'Ledamot, lokal ledningsgrupp Vårgårda: Förskola, skola och elevhälsa, Vårgårda (SAL19)'),
	('f2bc3187-9999-8ca4-b528-a13276eb2ce3', 'local-vice-chair-vargarda-sal19', 'Vice ordförande, lokal ledningsgrupp Vårgårda (SAL19)'),
	('2e5d89ea-acb1-80cd-ac79-ef7aaccffbbf', 'local-member-3-vargarda-sal19', 'Ledamot, lokal ledningsgrupp Vårgårda: Specialistvård, Vårgårda (SAL19)'),
	('cce82fd6-71cf-8baa-8188-4848ca984efe', 'local-member-4-vargarda-sal19', 'Ledamot, lokal ledningsgrupp Vårgårda: Rehab, Vårgårda (SAL19)'),
	('70ddbcf7-65ad-81a4-ace4-87a9600385bf', 'local-member-5-vargarda-sal19', 'Ledamot, lokal ledningsgrupp Vårgårda: Tandvård, Vårgårda (SAL19)'),
	('892e4506-9daa-8c06-8882-946cb834725f', 'local-task-lead-vargarda-sal19', 'Gruppledare, lokal ledningsgrupp Vårgårda: Ledare, lokal arbetsgrupp Vårgårda (SAL19)'),
	('54b7f075-1fe8-8388-be0d-f8d35154d644', 'local-member-bollebygd-sal19', 'Ledamot, lokal ledningsgrupp Bollebygd: Kommunal hälso- och sjukvård, Bollebygd (SAL19)'),
	('15423e24-dbba-8b25-a0c1-f29338fcb8d6', 'local-chair-bollebygd-sal19', 'Ordförande, lokal ledningsgrupp Bollebygd (SAL19)'),
	('520b51a5-32c4-8e9b-b264-34f5eff226dc', 'local-member-2-bollebygd-sal19', 'Ledamot, lokal ledningsgrupp Bollebygd: Förskola, skola och elevhälsa, Bollebygd (SAL19)'),
	('daa52d74-ed05-8ba5-acb6-6a7111847cd1', 'local-vice-chair-bollebygd-sal19', 'Vice ordförande, lokal ledningsgrupp Bollebygd (SAL19)'),
	('216dc63a-a3df-8202-b41e-a15b59f514c3', 'local-member-3-bollebygd-sal19', 'Ledamot, lokal ledningsgrupp Bollebygd: Specialistvård, Bollebygd (SAL19)'),
	('04aa4bbb-78e2-84e7-8f93-f3d7e5050924', 'local-member-4-bollebygd-sal19', 'Ledamot, lokal ledningsgrupp Bollebygd: Rehab, Bollebygd (SAL19)'),
	('0d1172f1-d90c-8fd5-b167-cbaf8ea34a81', 'local-member-5-bollebygd-sal19', 'Ledamot, lokal ledningsgrupp Bollebygd: Tandvård, Bollebygd (SAL19)'),
	('0579ea8f-2fd1-85bd-b4c1-fca98c9d4c96', 'local-task-lead-bollebygd-sal19', 'Gruppledare, lokal ledningsgrupp Bollebygd: Ledare, lokal arbetsgrupp Bollebygd (SAL19)'),
	('22acea2c-d25e-8bb9-b9b4-e5fe93e92966', 'local-member-boras-sal19', 'Ledamot, lokal ledningsgrupp Borås Stad: Kommunal hälso- och sjukvård, Borås Stad (SAL19)'),
	('f5bd6376-05e8-88da-8b75-2bebf19c8ece', 'local-chair-boras-sal19', 'Ordförande, lokal ledningsgrupp Borås Stad (SAL19)'),
	('c0ce9cd3-8386-854d-9235-01b7a478fade', 'local-member-2-boras-sal19', 'Ledamot, lokal ledningsgrupp Borås Stad: Förskola, skola och elevhälsa, Borås Stad (SAL19)'),
	('f94d6067-33ea-8260-ad4d-5825c60f5d2b', 'local-vice-chair-boras-sal19', 'Vice ordförande, lokal ledningsgrupp Borås Stad (SAL19)'),
	('cf581e04-b45f-8200-88c2-99fe71794aa2', 'local-member-3-boras-sal19', 'Ledamot, lokal ledningsgrupp Borås Stad: Specialistvård, Borås Stad (SAL19)'),
	('76365338-127f-89d1-ab67-989156b9ed2d', 'local-member-4-boras-sal19', 'Ledamot, lokal ledningsgrupp Borås Stad: Rehab, Borås Stad (SAL19)'),
	('8685ff5f-0b8c-81ce-9df6-7e16cf07d513', 'local-member-5-boras-sal19', 'Ledamot, lokal ledningsgrupp Borås Stad: Tandvård, Borås Stad (SAL19)'),
	('bb85df0b-ce47-8f55-adc0-0300c315dbb8', 'local-task-lead-boras-sal19', 'Gruppledare, lokal ledningsgrupp Borås Stad: Ledare, lokal arbetsgrupp Borås Stad (SAL19)'),
	('5b2f7408-3d0b-8628-9410-edb15b8ccd1d', 'local-member-mark-sal19', 'Ledamot, lokal ledningsgrupp Mark: Kommunal hälso- och sjukvård, Mark (SAL19)'),
	('ceb3c2a3-2d77-871a-ac2a-3596adcdead7', 'local-chair-mark-sal19', 'Ordförande, lokal ledningsgrupp Mark (SAL19)'),
	('24ab76c7-eeb8-8ba4-90f3-ef48b48e5f29', 'local-member-2-mark-sal19', 'Ledamot, lokal ledningsgrupp Mark: Förskola, skola och elevhälsa, Mark (SAL19)');
INSERT INTO public.person VALUES
	('9186a233-3f02-876b-9988-d13492b84d19', 'local-vice-chair-mark-sal19', 'Vice ordförande, lokal ledningsgrupp Mark (SAL19)'),
	('5c7d82a1-4fcd-81fd-baab-d7b77de300aa', 'local-member-3-mark-sal19', 'Ledamot, lokal ledningsgrupp Mark: Specialistvård, Mark (SAL19)'),
	('ee20beb9-8788-8c6d-acb5-94e3b6c4bb09', 'local-member-4-mark-sal19', 'Ledamot, lokal ledningsgrupp Mark: Rehab, Mark (SAL19)'),
	('d1e7fb9a-4cd9-87bc-9f62-08fcf15e077b', 'local-member-5-mark-sal19', 'Ledamot, lokal ledningsgrupp Mark: Tandvård, Mark (SAL19)'),
	('5063483f-d971-8206-bc61-06c19555e172', 'local-task-lead-mark-sal19', 'Gruppledare, lokal ledningsgrupp Mark: Ledare, lokal arbetsgrupp Mark (SAL19)'),
	('dcaa72d3-1fce-81f6-9c1f-4a309302a185', 'local-member-svenljunga-sal19', 'Ledamot, lokal ledningsgrupp Svenljunga: Kommunal hälso- och sjukvård, Svenljunga (SAL19)'),
	('cabf0b07-acce-8315-9887-33b2fa583cb2', 'local-chair-svenljunga-sal19', 'Ordförande, lokal ledningsgrupp Svenljunga (SAL19)'),
	('2cf0ebf0-390d-8166-a773-a6177c556fde', 'local-member-2-svenljunga-sal19', 'Ledamot, lokal ledningsgrupp Svenljunga: Förskola, skola och elevhälsa, Svenljunga (SAL19)'),
	('b0cd3595-79a8-8eb1-a22a-52256d8ca6bd', 'local-vice-chair-svenljunga-sal19', 'Vice ordförande, lokal ledningsgrupp Svenljunga (SAL19)'),
	('0b834086-ca09-8af9-81cf-4ac3a661d3c4', 'local-member-3-svenljunga-sal19', 'Ledamot, lokal ledningsgrupp Svenljunga: Specialistvård, Svenljunga (SAL19)'),
	('6f581097-de17-8fe9-9f7b-7de4892bf5b4', 'local-member-4-svenljunga-sal19', 'Ledamot, lokal ledningsgrupp Svenljunga: Rehab, Svenljunga (SAL19)'),
	('e25c98b1-a619-85b1-b103-b02f572ce3b5', 'local-member-5-svenljunga-sal19', 'Ledamot, lokal ledningsgrupp Svenljunga: Tandvård, Svenljunga (SAL19)'),
	('7eb96f1e-d722-8f2f-b8d8-cb6389a59964', 'local-task-lead-svenljunga-sal19', 'Gruppledare, lokal ledningsgrupp Svenljunga: Ledare, lokal arbetsgrupp Svenljunga (SAL19)'),
	('f19d7f2c-1e3f-8e12-b287-8aa059bc9e08', 'local-member-tranemo-sal19', 'Ledamot, lokal ledningsgrupp Tranemo: Kommunal hälso- och sjukvård, Tranemo (SAL19)'),
	('9d06f32a-6bbc-8bda-b85e-76e4463c8d13', 'local-chair-tranemo-sal19', 'Ordförande, lokal ledningsgrupp Tranemo (SAL19)'),
	('da05a9ab-ffde-8bd9-9249-11ceaac700b4', 'local-member-2-tranemo-sal19', 'Ledamot, lokal ledningsgrupp Tranemo: Förskola, skola och elevhälsa, Tranemo (SAL19)'),
	('f0a4d960-29ee-8456-b027-8402124fd450', 'local-vice-chair-tranemo-sal19', 'Vice ordförande, lokal ledningsgrupp Tranemo (SAL19)'),
	('8ebf288b-f4a2-88c2-819f-8f09ea62e1bf', 'local-member-3-tranemo-sal19', 'Ledamot, lokal ledningsgrupp Tranemo: Specialistvård, Tranemo (SAL19)'),
	('89eb1955-8152-8c38-9e8d-2ea7b839de32', 'local-member-4-tranemo-sal19', 'Ledamot, lokal ledningsgrupp Tranemo: Rehab, Tranemo (SAL19)'),
	('8b7351ba-0199-8963-b3d7-c3de3ea68e41', 'local-member-5-tranemo-sal19', 'Ledamot, lokal ledningsgrupp Tranemo: Tandvård, Tranemo (SAL19)'),
	('8da095e4-b5a8-8584-bb34-3fad57d7498b', 'local-task-lead-tranemo-sal19', 'Gruppledare, lokal ledningsgrupp Tranemo: Ledare, lokal arbetsgrupp Tranemo (SAL19)'),
	('6c2f845c-fbf2-8613-af05-4b62d34fd4f7', 'local-member-ulricehamn-sal19', 'Ledamot, lokal ledningsgrupp Ulricehamn: Kommunal hälso- och sjukvård, Ulricehamn (SAL19)'),
	('459c964f-5dbf-8353-b343-10388c24d11b', 'local-chair-ulricehamn-sal19', 'Ordförande, lokal ledningsgrupp Ulricehamn (SAL19)'),
	('531e7de1-8bdd-8ffe-8813-e77587dadfef', 'local-member-2-ulricehamn-sal19', 'Ledamot, lokal ledningsgrupp Ulricehamn: Förskola, skola och elevhälsa, Ulricehamn (SAL19)'),
	('ecb2e429-8db5-81f8-888d-f4818b5c29ac', 'local-vice-chair-ulricehamn-sal19', 'Vice ordförande, lokal ledningsgrupp Ulricehamn (SAL19)'),
	('b08fe9c9-c49d-8126-98a5-7b7c11924deb', 'local-member-3-ulricehamn-sal19', 'Ledamot, lokal ledningsgrupp Ulricehamn: Specialistvård, Ulricehamn (SAL19)'),
	('6961d777-2a7c-85ee-acdd-3ff61a7a4c50', 'local-member-4-ulricehamn-sal19', 'Ledamot, lokal ledningsgrupp Ulricehamn: Rehab, Ulricehamn (SAL19)'),
	('16aa4686-2cf6-8712-bba8-ad1c486684d1', 'local-member-5-ulricehamn-sal19', 'Ledamot, lokal ledningsgrupp Ulricehamn: Tandvård, Ulricehamn (SAL19)'),
	('33d04ce4-c59d-8b50-bc0d-7ebeb3c0a023', 'local-task-lead-ulricehamn-sal19', 'Gruppledare, lokal ledningsgrupp Ulricehamn: Ledare, lokal arbetsgrupp Ulricehamn (SAL19)'),
	('00d54169-c714-8043-9362-cec72b3b287d', 'office-sal19', 'Koordinator, Närvårdskontoret (SAL19)'),
	('f4393e68-d7a8-8019-bb0b-4a9721aa366b', 'office-2-sal19', 'Processledare, Närvårdskontoret: Samordnare, första platsen (SAL19)'),
	('e0db60e2-d5c1-84aa-8a7d-3be4d491f7ed', 'office-3-sal19', 'Processledare, Närvårdskontoret: Samordnare, andra platsen (SAL19)'),
	('53ad6cb7-8c1a-8963-b895-42c7e7c40969', 'office-4-sal19', 'Processledare, Närvårdskontoret: Tillfällig projektledare (SAL19)'),
	('bb504434-c04f-888e-a1dc-1263f56d8e6b', 'steering-vice-chair-sal19', 'Vice ordförande, styrgrupp (SAL19)'),
	('960b1e85-9a9d-8589-9ac7-eeaac0be6d53', 'steering-member-sal19', 'Ledamot, styrgrupp: Habilitering & Hälsa (SAL19)'),
	('84d7e317-b799-8614-9b8c-e3e0669f739d', 'steering-member-2-sal19', 'Ledamot, styrgrupp: Vårdcentral privat (SAL19)'),
	('bb092079-282c-86fb-aebf-3335c942dae0', 'steering-member-3-sal19', 'Ledamot, styrgrupp: Vårdcentral offentlig (SAL19)'),
	('baca69b3-2e80-8751-a78b-ce6520cab4ed', 'steering-member-4-sal19', 'Ledamot, styrgrupp: Rehab privat (SAL19)'),
	('fe1af7c4-c3b0-804e-af73-b316915da3ec', 'steering-member-5-sal19', 'Ledamot, styrgrupp: Rehab offentlig (SAL19)'),
	('a5af5a33-2432-89dd-b296-199f64af6dc0', 'steering-member-6-sal19', 'Ledamot, styrgrupp: Representant för Herrljunga (SAL19)'),
	('92c10994-4dbd-865e-bbf3-99d72c0b49e8', 'steering-member-7-sal19', 'Ledamot, styrgrupp: Representant för Vårgårda (SAL19)'),
	('9c0c38d2-b019-8cab-8e2c-74d3f791d747', 'steering-member-8-sal19', 'Ledamot, styrgrupp: Representant för Bollebygd (SAL19)'),
	('341b37fd-d164-8b82-acc4-0ae4c6b2933c', 'steering-member-9-sal19', 'Ledamot, styrgrupp: Representant för Borås Stad (SAL19)'),
	('f443d6ce-9647-8801-9273-9ea9233f7928', 'steering-member-10-sal19', 'Ledamot, styrgrupp: Representant för Mark (SAL19)'),
	('f8702c74-bfe7-8457-b5e5-8bf3eeed8c8d', 'steering-member-11-sal19', 'Ledamot, styrgrupp: Representant för Svenljunga (SAL19)'),
	('09cae8c5-1cfd-89ad-bdf6-fc7255dee8cb', 'steering-chair-sal19', 'Ordförande, styrgrupp (SAL19)'),
	('67b13874-3446-81c7-82c1-98a662a6c9ba', 'steering-member-12-sal19', 'Ledamot, styrgrupp: Representant för Ulricehamn (SAL19)'),
	('86ac0ffc-c4e9-827b-a26f-9bd286a47fe8', 'steering-adjunct-sal19', 'Adjungerad, styrgrupp: Tandvård (SAL19)'),
	('084a26b5-88e5-8011-9e5c-8c7d6f9112e0', 'steering-adjunct-2-sal19', 'Adjungerad, styrgrupp: Beställd primärvård (SAL19)'),
	('65a09278-50d1-830e-9ad5-30e7068415bc', 'steering-non-voting-sal19', 'Deltagare utan rösträtt, styrgrupp: Boråsregionen, Sjuhärads kommunalförbund (SAL19)');
INSERT INTO public.person VALUES
	('7037add0-44b7-8c1d-9c0b-b159091f2c13', 'steering-non-voting-2-sal19', 'Deltagare utan rösträtt, styrgrupp: Koncernkontoret VGR (SAL19)'),
	('a172d0d0-1d55-8de9-83d7-92fa7b8379c6', 'au-member-sal19', 'Ledamot, arbetsutskott: Representant från kommunen (SAL19)'),
	('5ac4b1bb-cbd0-855f-8265-9f49f63ef6bb', 'au-member-2-sal19', 'Ledamot, arbetsutskott: Representant från primärvård (SAL19)'),
	('1990c037-2dfe-8a85-a143-c371fb69d31f', 'au-member-3-sal19', 'Ledamot, arbetsutskott: Representant från SÄS (SAL19)'),
	('79b8e736-3dfa-84b9-9d13-07537a28c50a', 'forum-vice-chair-grupp-1-sal19', 'Vice ordförande, uppdragsgrupp 1 (SAL19)'),
	('071e7925-d182-8bec-b47f-f0aedfd58254', 'forum-member-grupp-1-sal19', 'Ledamot, uppdragsgrupp 1: Primärvård (SAL19)'),
	('fba8484e-dfca-8334-a8ec-1a1c73c5646d', 'forum-chair-grupp-1-sal19', 'Ordförande, uppdragsgrupp 1 (SAL19)'),
	('ae0fab46-a79a-8dbd-a290-02cc3602cf9a', 'forum-chair-grupp-2-sal19', 'Ordförande, uppdragsgrupp 2 (SAL19)'),
	('2533a5ed-794e-80ec-af69-eb3ab196f760', 'forum-member-grupp-2-sal19', 'Ledamot, uppdragsgrupp 2: Primärvård (SAL19)'),
	('7e7b3496-4629-8308-a15a-e9fbd9d08b0f', 'forum-vice-chair-grupp-2-sal19', 'Vice ordförande, uppdragsgrupp 2 (SAL19)'),
	('bfd02abc-f830-8d71-a22a-f3aa53ede6eb', 'forum-chair-grupp-3-sal19', 'Ordförande, uppdragsgrupp 3 (SAL19)'),
	('da32ebac-7fa4-8f42-beeb-43382bc1d8cc', 'forum-vice-chair-grupp-3-sal19', 'Vice ordförande, uppdragsgrupp 3 (SAL19)'),
	('b4a5c8fb-66e4-8ec1-ad94-a3ec795bcf7d', 'forum-member-grupp-3-sal19', 'Ledamot, uppdragsgrupp 3: Specialistvård (SAL19)'),
	('fefb3194-925d-8472-b543-59a9c66257cc', 'political-chair-sal19', 'Ordförande, delregionalt politiskt samråd (DPS) (SAL19)'),
	('d97513ce-ec33-8986-bafd-4a351a3452ec', 'political-vice-chair-sal19', 'Vice ordförande, delregionalt politiskt samråd (DPS) (SAL19)'),
	('f9570b99-c06a-89fc-8398-9b761c631c73', 'political-member-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Södra hälso- och sjukvårdsnämndens andre vice ordförande (SAL19)'),
	('58271de7-c8bd-85f9-bef4-ac321dd59a0e', 'political-member-2-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Presidiet för beställd primärvård (SAL19)'),
	('aa6f573e-da0b-8585-a32f-496fe74eeabc', 'political-member-3-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Presidiet för primärvårdsstyrelsen (SAL19)'),
	('f7fbdab2-3656-8407-b322-0e9ad93c77d8', 'political-member-4-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Presidiet för styrelsen Södra Älvsborgs Sjukhus (SAL19)'),
	('2160460f-ae4d-8ad0-93f4-ea7a81866048', 'political-member-5-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Presidiet för styrelsen Habilitering & Hälsa (SAL19)'),
	('60ed593b-2b80-8ad4-87a4-ae3c2855b5c7', 'political-member-6-sal19', 'Ledamot, delregionalt politiskt samråd (DPS): Presidiet för tandvårdsstyrelsen (SAL19)'),
	('c6b94c7a-1659-85a3-bfa1-c1019ee3e4e6', 'political-adjunct-sal19', 'Adjungerad, delregionalt politiskt samråd (DPS): Tjänsteman för beredningen Välfärd och kompetens (SAL19)'),
	('f56422ea-f4da-853e-a8a9-6d2605328a5c', 'political-adjunct-2-sal19', 'Adjungerad, delregionalt politiskt samråd (DPS): Tjänsteman för södra hälso- och sjukvårdsnämnden (SAL19)'),
	('d10b8159-8d8c-8f03-a773-1a929c43d54f', 'local-chair-goteborg-gbg26', 'Ordförande, närområdessamverkan (NOSAM) Göteborg (GBG26)'),
	('cce0fca8-fbf8-88a3-8f2f-af3acf17737f', 'local-vice-chair-goteborg-gbg26', 'Vice ordförande, närområdessamverkan (NOSAM) Göteborg (GBG26)'),
	('2c14d3ef-bc1d-8ee2-8389-af1075016be1', 'local-member-goteborg-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Göteborg: Ytterligare ledamot från kommunen, Göteborg (GBG26)'),
	('14aa470f-3f18-8de9-a111-92d7c8075a9c', 'local-member-2-goteborg-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Göteborg: Ytterligare ledamot från Västra Götalandsregionen, Göteborg (GBG26)'),
	('a8d6aa8a-abc5-8e43-a25a-bf0cbabedc07', 'local-chair-molndal-gbg26', 'Ordförande, närområdessamverkan (NOSAM) Mölndal (GBG26)'),
	('b9e31e77-10ae-8644-a2c3-b32a33b5abde', 'local-vice-chair-molndal-gbg26', 'Vice ordförande, närområdessamverkan (NOSAM) Mölndal (GBG26)'),
	('f95ce253-e819-888f-91f1-49ee34168820', 'local-member-molndal-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Mölndal: Ytterligare ledamot från kommunen, Mölndal (GBG26)'),
	('cd9e6e2b-fd15-8f49-bebc-7062978aac88', 'local-member-2-molndal-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Mölndal: Ytterligare ledamot från Västra Götalandsregionen, Mölndal (GBG26)'),
	('4f48504a-dd94-8001-8f72-156cf2c17bdf', 'local-chair-harryda-gbg26', 'Ordförande, närområdessamverkan (NOSAM) Härryda (GBG26)'),
	('63f2cf04-3419-82d1-9789-7b9d4dda5b56', 'local-vice-chair-harryda-gbg26', 'Vice ordförande, närområdessamverkan (NOSAM) Härryda (GBG26)'),
	('c850b76f-711c-8ef4-ac31-703844c22366', 'local-member-harryda-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Härryda: Ytterligare ledamot från kommunen, Härryda (GBG26)'),
	('38e20113-fcfc-8dca-a1db-cddf13ede681', 'local-member-2-harryda-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Härryda: Ytterligare ledamot från Västra Götalandsregionen, Härryda (GBG26)'),
	('67cd0624-9945-8720-b197-1e26bfa1b3c9', 'local-chair-partille-gbg26', 'Ordförande, närområdessamverkan (NOSAM) Partille (GBG26)'),
	('d32861c0-6409-8962-af77-5805bb046593', 'local-vice-chair-partille-gbg26', 'Vice ordförande, närområdessamverkan (NOSAM) Partille (GBG26)'),
	('da94f162-48e6-8fa9-9f05-f6459a7eedf2', 'local-member-partille-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Partille: Ytterligare ledamot från kommunen, Partille (GBG26)'),
	('99e9a1f3-7fca-841a-9802-7528f204ba7d', 'party-council-kommun-30', 'Kommunfullmäktige, Kommun 30 (fylls i av länet)'),
	('9bccbb4a-c896-8e2b-ac55-38b85a8224c4', 'local-member-2-partille-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Partille: Ytterligare ledamot från Västra Götalandsregionen, Partille (GBG26)'),
	('8f12fd4f-a16a-867a-b949-d1f0a80f8165', 'local-chair-ockero-gbg26', 'Ordförande, närområdessamverkan (NOSAM) Öckerö (GBG26)'),
	('ede581b5-f4ae-8b08-be35-bff9d10ceae4', 'local-vice-chair-ockero-gbg26', 'Vice ordförande, närområdessamverkan (NOSAM) Öckerö (GBG26)'),
	('3745262a-005c-8844-85cc-44e5d9c2c7b7', 'local-member-ockero-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Öckerö: Ytterligare ledamot från kommunen, Öckerö (GBG26)'),
	('6d626376-4240-88a0-bcf7-560795d324fd', 'local-member-2-ockero-gbg26', 'Ledamot, närområdessamverkan (NOSAM) Öckerö: Ytterligare ledamot från Västra Götalandsregionen, Öckerö (GBG26)'),
	('b5dc831c-cbf0-8cc5-b177-f60313c345d2', 'office-gbg26', 'Processledare, första platsen (GBG26)'),
	('27447880-c275-8952-830a-fd94bb666615', 'office-2-gbg26', 'Processledare, andra platsen (GBG26)'),
	('6060b3a9-030d-89ed-b730-de54dec65cb5', 'office-3-gbg26', 'Processledare, tredje platsen (GBG26)'),
	('8b69f1cc-e8b3-85dd-bbfe-513ef9f0d529', 'office-4-gbg26', 'Processledare, fjärde platsen (GBG26)'),
	('983e2fcc-968a-8295-90cd-448e74b5e686', 'office-5-gbg26', 'Processledare, femte platsen (GBG26)'),
	('0f3604d8-d1fa-8901-b728-553d2508164f', 'office-6-gbg26', 'Deltagare utan rösträtt, Samverkanskontoret: Kommunikatör/administratör (GBG26)');
INSERT INTO public.person VALUES
	('a4fbe4e8-6d3b-8a66-a230-d7f96022a3ce', 'steering-member-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Förvaltningschef eller motsvarande, Göteborg (GBG26)'),
	('aeae3ec7-01ea-8a43-8298-c6d4695c35c5', 'steering-member-2-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Förvaltningschef eller motsvarande, Mölndal (GBG26)'),
	('85be316c-7881-87d1-b746-fb34d7043743', 'steering-member-3-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Förvaltningschef eller motsvarande, Härryda (GBG26)'),
	('285a57e5-4c85-8b45-8ed3-71a6bfdd2966', 'steering-chair-gbg26', 'Ordförande, ledningsgruppen för samverkan (LGS) (GBG26)'),
	('611cefb7-b3b3-84b3-8399-f7f19ff77f14', 'steering-member-4-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Förvaltningschef eller motsvarande, Öckerö (GBG26)'),
	('11ea1991-b7f2-88e0-8ac0-84326ccd04d5', 'steering-vice-chair-gbg26', 'Vice ordförande, ledningsgruppen för samverkan (LGS) (GBG26)'),
	('1f1d51d2-3619-8e92-9613-a0af7a654013', 'steering-member-5-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Förvaltningschef eller motsvarande, Västra Götalandsregionen, andra platsen (GBG26)'),
	('661958d9-d1c2-8d95-a57e-ba639765f739', 'steering-member-6-gbg26', 'Ledamot, ledningsgruppen för samverkan (LGS): Ytterligare förvaltningschef eller motsvarande, Västra Götalandsregionen (GBG26)'),
	('0f374abc-ec71-8203-90f1-cb3cedee0cb1', 'forum-chair-barn-och-unga-gbg26', 'Ordförande, temagrupp Barn och unga (GBG26)'),
	('5dcefd20-195d-8cf9-91e6-9e65d92f88df', 'forum-vice-chair-barn-och-unga-gbg26', 'Vice ordförande, temagrupp Barn och unga (GBG26)'),
	('bcaa768c-e3e5-8ddb-82ed-024879f11958', 'forum-member-barn-och-unga-gbg26', 'Ledamot, temagrupp Barn och unga: Ytterligare ledamot från kommunerna (GBG26)'),
	('fc26d914-1c42-8b97-af9b-a888e181e4d9', 'forum-member-2-barn-och-unga-gbg26', 'Ledamot, temagrupp Barn och unga: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('a131065d-a8cb-8601-b48e-668843dddbf4', 'forum-adjunct-barn-och-unga-gbg26', 'Adjungerad, temagrupp Barn och unga: Brukarorganisation (GBG26)'),
	('e1014687-0eeb-825b-bee6-136ac9409f0c', 'forum-vice-chair-psykiatri-gbg26', 'Vice ordförande, temagrupp Psykiatri (GBG26)'),
	('6d2e039e-d78e-8069-baa7-01dd99d51556', 'forum-chair-psykiatri-gbg26', 'Ordförande, temagrupp Psykiatri (GBG26)'),
	('816e4649-6ce4-830d-8416-c5d3805183ce', 'forum-member-psykiatri-gbg26', 'Ledamot, temagrupp Psykiatri: Ytterligare ledamot från kommunerna (GBG26)'),
	('a668a4e9-e822-8880-be35-8fc8fccb7887', 'forum-member-2-psykiatri-gbg26', 'Ledamot, temagrupp Psykiatri: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('38c11097-377b-83c7-a7ec-0ba2f7cfab12', 'forum-adjunct-psykiatri-gbg26', 'Adjungerad, temagrupp Psykiatri: Brukarorganisation (GBG26)'),
	('667e3857-ce21-816d-a61e-f3cfad36e0cb', 'forum-vice-chair-rehabilitering-habilitering-gbg26', 'Vice ordförande, temagrupp Rehabilitering/habilitering (GBG26)'),
	('9b17a4f2-8f3e-86f4-b4ff-bc989475d94e', 'forum-chair-rehabilitering-habilitering-gbg26', 'Ordförande, temagrupp Rehabilitering/habilitering (GBG26)'),
	('0b4a4f73-edf9-8143-8aa9-e89ecca9e9e8', 'forum-member-rehabilitering-habilitering-gbg26', 'Ledamot, temagrupp Rehabilitering/habilitering: Ytterligare ledamot från kommunerna (GBG26)'),
	('61069a5d-c093-8a62-8e67-8d769a904824', 'forum-member-2-rehabilitering-habilitering-gbg26', 'Ledamot, temagrupp Rehabilitering/habilitering: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('ac0da6ac-1924-8c08-9f13-1274c1ea703c', 'forum-adjunct-rehabilitering-habilitering-gbg26', 'Adjungerad, temagrupp Rehabilitering/habilitering: Brukarorganisation (GBG26)'),
	('ad246503-1d08-87f6-a67a-8cd1fe96bd4e', 'forum-chair-aldre-gbg26', 'Ordförande, temagrupp Äldre (GBG26)'),
	('4098148c-4cdb-812b-844f-d8d765e5eb1f', 'forum-vice-chair-aldre-gbg26', 'Vice ordförande, temagrupp Äldre (GBG26)'),
	('965e3593-aa5d-8e0b-8852-f27256bbe4b8', 'forum-member-aldre-gbg26', 'Ledamot, temagrupp Äldre: Ytterligare ledamot från kommunerna (GBG26)'),
	('bb4abb7c-560e-8008-b48e-8f8705a39648', 'forum-member-2-aldre-gbg26', 'Ledamot, temagrupp Äldre: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('730500c7-bd41-85b2-9028-1e58d191fc0b', 'forum-adjunct-aldre-gbg26', 'Adjungerad, temagrupp Äldre: Brukarorganisation (GBG26)'),
	('bbb597fa-0011-8cd3-bce6-482c79aff733', 'forum-chair-arbetsgrupp-1-gbg26', 'Ordförande, arbetsgrupp 1 (GBG26)'),
	('a500e456-010e-8aef-8719-ac5e1203bfe4', 'forum-vice-chair-arbetsgrupp-1-gbg26', 'Vice ordförande, arbetsgrupp 1 (GBG26)'),
	('3b1ae219-29ac-8f02-b096-ec4d8ec2590a', 'forum-member-arbetsgrupp-1-gbg26', 'Ledamot, arbetsgrupp 1: Ytterligare ledamot från kommunerna (GBG26)'),
	('615c05bb-d884-8be5-b6cf-8d01a236dcc5', 'forum-member-2-arbetsgrupp-1-gbg26', 'Ledamot, arbetsgrupp 1: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('9152520c-15f6-8569-a9cd-1071d855a867', 'forum-adjunct-arbetsgrupp-1-gbg26', 'Adjungerad, arbetsgrupp 1: Brukarorganisation (GBG26)'),
	('d2851306-229e-8eb2-ac98-e907b994f8f1', 'forum-vice-chair-arbetsgrupp-2-gbg26', 'Vice ordförande, arbetsgrupp 2 (GBG26)'),
	('00d3405b-413d-8fb4-982c-df880efd6644', 'forum-chair-arbetsgrupp-2-gbg26', 'Ordförande, arbetsgrupp 2 (GBG26)'),
	('e683adaf-cab1-834d-b368-f18fe342fdbc', 'forum-member-arbetsgrupp-2-gbg26', 'Ledamot, arbetsgrupp 2: Ytterligare ledamot från kommunerna (GBG26)'),
	('ef1f52d4-9104-8d71-bd16-9d713bfe2615', 'forum-member-2-arbetsgrupp-2-gbg26', 'Ledamot, arbetsgrupp 2: Ytterligare ledamot från Västra Götalandsregionen (GBG26)'),
	('78bb2fe9-5fa1-8f1d-a8a6-39e8375b2b92', 'forum-adjunct-arbetsgrupp-2-gbg26', 'Adjungerad, arbetsgrupp 2: Brukarorganisation (GBG26)'),
	('21249a5e-7b5f-84eb-a9ea-90cb4aa48667', 'political-chair-gbg26', 'Ordförande, politiskt samråd (GBG26)'),
	('7a5a25ef-da04-8838-baca-ca830cabc55b', 'political-member-gbg26', 'Ledamot, politiskt samråd: Ordförande eller ersättare från berörd nämnd, Mölndal (GBG26)'),
	('33a9da84-c21d-868f-83f2-478688ce4126', 'political-member-2-gbg26', 'Ledamot, politiskt samråd: Ordförande eller ersättare från berörd nämnd, Härryda (GBG26)'),
	('ffda3b8d-265a-83f7-93c1-96bc6f7d803b', 'political-member-3-gbg26', 'Ledamot, politiskt samråd: Ordförande eller ersättare från berörd nämnd, Partille (GBG26)'),
	('5b4073ab-029e-8b95-9433-216262a607c0', 'political-member-4-gbg26', 'Ledamot, politiskt samråd: Ordförande eller ersättare från berörd nämnd, Öckerö (GBG26)'),
	('6f39feb3-1fa6-89f5-bfcc-c5090909a4b9', 'political-vice-chair-gbg26', 'Vice ordförande, politiskt samråd (GBG26)'),
	('b50d8980-f92e-819c-82f5-52007fb3c8a3', 'vvg-member', 'Ledamot, Vårdsamverkan Västra Götaland (VVG): Tjänsteperson, kommunerna (VGC23)'),
	('9fef7377-97e2-8c92-8916-df04e7c4315a', 'vvg-member-2', 'Ledamot, Vårdsamverkan Västra Götaland (VVG): Tjänsteperson, Västra Götalandsregionen (VGC23)'),
	('04139c11-5c3d-8b96-84ae-a4bda6853d18', 'sro-member', 'Ledamot, Politiskt samrådsorgan (SRO): Förtroendevald, kommunerna (VGC23)'),
	('bb766d93-eb21-8b71-8a90-713dc6ddf735', 'sro-member-2', 'Ledamot, Politiskt samrådsorgan (SRO): Förtroendevald, Västra Götalandsregionen (VGC23)'),
	('e72fd820-3fe7-8720-b4c0-bc4f449417d0', 'vastkom-chair', 'Ordförande, VästKom (VGC23)'),
	('26a298b0-0e44-8a4d-8a92-158acbdbcd39', 'vastkom-member', 'Ledamot, VästKom: GR, andra platsen (VGC23)');
INSERT INTO public.person VALUES
	('483f1c96-e643-839e-bc75-76e66f00f46e', 'vastkom-member-2', 'Ledamot, VästKom: GR, tredje platsen (VGC23)'),
	('38cdb6a6-d234-80e0-848f-2f35bd0483a2', 'vastkom-member-3', 'Ledamot, VästKom: GR, fjärde platsen (VGC23)'),
	('d4115d74-00ae-8c3d-9458-58f6fc0ab8c6', 'vastkom-member-4', 'Ledamot, VästKom: Boråsregionen, första platsen (VGC23)'),
	('b687d142-eff1-89e5-94af-584a1036467f', 'vastkom-member-5', 'Ledamot, VästKom: Boråsregionen, andra platsen (VGC23)'),
	('e8d45f1c-8700-8437-89f1-e4167c5caf64', 'vastkom-member-6', 'Ledamot, VästKom: Boråsregionen, tredje platsen (VGC23)'),
	('8ce6319b-a8e0-8323-ae4b-1d3a34be95ad', 'vastkom-member-7', 'Ledamot, VästKom: Boråsregionen, fjärde platsen (VGC23)'),
	('76e16e22-e979-8d44-9eca-3e56e67f2e22', 'vastkom-member-8', 'Ledamot, VästKom: Fyrbodal, första platsen (VGC23)'),
	('a651f804-5416-8668-95aa-31bd0551709a', 'vastkom-member-9', 'Ledamot, VästKom: Fyrbodal, andra platsen (VGC23)'),
	('e94f5306-215c-8a8e-8681-aba05f6812c7', 'vastkom-member-10', 'Ledamot, VästKom: Fyrbodal, tredje platsen (VGC23)'),
	('054ec205-b912-8836-a95f-11e28fe7905f', 'vastkom-member-11', 'Ledamot, VästKom: Fyrbodal, fjärde platsen (VGC23)'),
	('fd0b199d-65f8-8704-a491-ab123d533b63', 'vastkom-member-12', 'Ledamot, VästKom: Skaraborg, första platsen (VGC23)'),
	('056a2c31-e671-8c5a-bab5-6467e3ead275', 'vastkom-member-13', 'Ledamot, VästKom: Skaraborg, andra platsen (VGC23)'),
	('aa6a36a4-944b-8d77-8ba4-494864a805aa', 'vastkom-member-14', 'Ledamot, VästKom: Skaraborg, tredje platsen (VGC23)'),
	('f7014939-9767-8384-9101-d7a1869e8917', 'vastkom-member-15', 'Ledamot, VästKom: Skaraborg, fjärde platsen (VGC23)'),
	('14d29171-d9a7-8d03-93f8-71bee48065b4', 'vastkom-secretary', 'Sekreterare, VästKom (VGC23)'),
	('03ccd121-eb16-8492-b55e-42e315c4288b', 'gr-chair', 'Ordförande, Göteborgsregionens kommunalförbund (GR) (VGC23)'),
	('6e5d54b4-a3f1-84d2-b6d2-501748a082a3', 'gr-member', 'Ledamot i förbundsstyrelsen, GR (VGC23)'),
	('f21e6d3b-1752-860c-b51e-f79c53dfa2c9', 'gr-secretary', 'Sekreterare, Göteborgsregionens kommunalförbund (GR): Förbundssekreterare, GR (VGC23)'),
	('37444663-49b0-84c2-9396-92b94ad8ee46', 'borasregionen-chair', 'Ordförande, Boråsregionen, Sjuhärads kommunalförbund (VGC23)'),
	('905faf58-d010-8ee8-ad0f-ca2a17641417', 'borasregionen-member', 'Ledamot i förbundsstyrelsen, Boråsregionen (VGC23)'),
	('e176a00f-bba7-8a80-8d9f-953f60220998', 'borasregionen-secretary', 'Sekreterare, Boråsregionen (VGC23)'),
	('64b7d84e-21e4-8636-964b-e0cf96c4db80', 'fyrbodal-chair', 'Ordförande, Fyrbodals kommunalförbund (VGC23)'),
	('bfcddd77-2658-8fd4-9953-f5804cc3eb1f', 'fyrbodal-member', 'Ledamot i förbundsstyrelsen, Fyrbodals kommunalförbund (VGC23)'),
	('dcb5649a-b4d7-8374-9cd8-4c535d65bcd1', 'fyrbodal-secretary', 'Sekreterare, Fyrbodals kommunalförbund (VGC23)'),
	('60bcbbe8-6b05-8ce2-84db-4721ecd1b0c7', 'skaraborg-chair', 'Ordförande, Skaraborgs kommunalförbund (VGC23)'),
	('c56b76a8-3eb9-8e0d-8847-10b90039aa62', 'skaraborg-member', 'Ledamot i förbundsstyrelsen, Skaraborgs kommunalförbund (VGC23)'),
	('559ceab4-f3dd-816c-a9dc-99206262d50d', 'skaraborg-secretary', 'Sekreterare, Skaraborgs kommunalförbund (VGC23)'),
	('3c9e761b-28c9-86c7-bf7f-6274c8e92942', 'line-manager-amal', 'Linjechef, Åmål'),
	('40de5b44-8957-8a41-8445-e8aa17e77dd0', 'party-committee-amal', 'Nämnd, Åmål'),
	('083d37c2-77c2-8cc5-940c-5925271f5912', 'party-executive-amal', 'Kommunstyrelse, Åmål'),
	('eff04718-c4cb-8751-82f7-060ab900a59f', 'party-council-amal', 'Kommunfullmäktige, Åmål'),
	('6f407145-ceab-88e1-8d97-eaa8a8549f3e', 'line-manager-bengtsfors', 'Linjechef, Bengtsfors'),
	('069fcd0a-a377-82e3-a6c7-00dea6f56c76', 'party-committee-bengtsfors', 'Nämnd, Bengtsfors'),
	('4b9227d1-1a61-8a25-957e-30b5a780a87d', 'party-executive-bengtsfors', 'Kommunstyrelse, Bengtsfors'),
	('5bb0f597-b152-847c-9c81-bca8fca0f1bb', 'party-council-bengtsfors', 'Kommunfullmäktige, Bengtsfors'),
	('b8f2a338-1ec5-8474-9554-ba920ad5c3c7', 'line-manager-bollebygd', 'Linjechef, Bollebygd'),
	('cc2f1e8a-0be3-8aca-ab4a-f96ea5195e99', 'party-committee-bollebygd', 'Nämnd, Bollebygd'),
	('7f552bc8-e78b-80fa-8eb4-a4b08e469b53', 'party-executive-bollebygd', 'Kommunstyrelse, Bollebygd'),
	('97d76b38-d3df-8c38-8af7-e4094b8ad4cb', 'party-council-bollebygd', 'Kommunfullmäktige, Bollebygd'),
	('f290a780-8e66-85ae-9be2-e288bc7102f3', 'line-manager-boras', 'Linjechef, Borås Stad'),
	('76803107-3cea-8367-aa4f-033d4e5fc144', 'party-committee-boras', 'Nämnd, Borås Stad'),
	('a4e280b9-715c-8c94-864d-678377a1ec81', 'party-executive-boras', 'Kommunstyrelse, Borås Stad'),
	('3d3f25c2-0dff-8e3c-9575-df456adca35c', 'party-council-boras', 'Kommunfullmäktige, Borås Stad'),
	('6724e914-f416-8c09-a6d5-de4d11ac3b46', 'line-manager-dals-ed', 'Linjechef, Dals-Ed'),
	('27a756b6-0135-8d39-a859-9ffd5b26a01c', 'party-committee-dals-ed', 'Nämnd, Dals-Ed'),
	('a3a2ed91-828e-847f-81f3-7710a078c113', 'party-executive-dals-ed', 'Kommunstyrelse, Dals-Ed'),
	('9c479394-994e-8f0d-9f80-b030e065a684', 'party-council-dals-ed', 'Kommunfullmäktige, Dals-Ed'),
	('2e422c52-f352-8075-a4c1-70332dae3e9e', 'line-manager-fargelanda', 'Linjechef, Färgelanda'),
	('c1694eda-ede9-85f6-b3fe-cc4816d7e212', 'party-committee-fargelanda', 'Nämnd, Färgelanda'),
	('6c2f10db-99ac-8ad1-838f-070748d6f03b', 'party-executive-fargelanda', 'Kommunstyrelse, Färgelanda');
INSERT INTO public.person VALUES
	('66bb6278-aae8-8339-9641-cb433f0daf9c', 'party-council-fargelanda', 'Kommunfullmäktige, Färgelanda'),
	('fc1fbb81-b04d-8747-9c81-66df73bee7b0', 'line-manager-goteborg', 'Linjechef, Göteborg'),
	('07603c84-de2b-8ee1-901c-81ed43d26144', 'party-committee-goteborg', 'Nämnd, Göteborg'),
	('4e5c2de2-32db-88d8-9096-19d57ed48326', 'party-executive-goteborg', 'Kommunstyrelse, Göteborg'),
	('89f7103d-5659-8f09-98b6-04bff5da96cf', 'party-council-goteborg', 'Kommunfullmäktige, Göteborg'),
	('7a402df7-8afd-8cff-bd4c-871678cbe830', 'line-manager-harryda', 'Linjechef, Härryda'),
	('e6f8af19-4f8a-86d8-b5e8-a198f0b2580e', 'party-committee-harryda', 'Nämnd, Härryda'),
	('e2d3fb1a-72c9-8b58-b1bd-d54efc4be205', 'party-executive-harryda', 'Kommunstyrelse, Härryda'),
	('af704eef-fc06-8a95-9572-91c84e31e6f0', 'party-council-harryda', 'Kommunfullmäktige, Härryda'),
	('aa616ffb-1181-8cee-9b77-c0e12cb5b095', 'line-manager-herrljunga', 'Linjechef, Herrljunga'),
	('42180e48-357b-8378-b502-d35690ecde67', 'party-committee-herrljunga', 'Nämnd, Herrljunga'),
	('ee03e1f6-9ba1-825b-b68b-7880ea8f3c14', 'party-executive-herrljunga', 'Kommunstyrelse, Herrljunga'),
	('c55b8822-ab04-87d4-bf91-e159e2d1eaf8', 'party-council-herrljunga', 'Kommunfullmäktige, Herrljunga'),
	('d193ef6e-ae69-8f43-a8f6-46052035a457', 'line-manager-kommun-29', 'Linjechef, Kommun 29 (fylls i av länet)'),
	('878ed2d9-d7e3-8ac5-8849-a5b21fffca7d', 'party-committee-kommun-29', 'Nämnd, Kommun 29 (fylls i av länet)'),
	('0de321ae-7510-82c3-b16f-867f8d4f7ad2', 'party-executive-kommun-29', 'Kommunstyrelse, Kommun 29 (fylls i av länet)'),
	('fe68b96a-9b59-8477-a1fd-379d1da30513', 'party-council-kommun-29', 'Kommunfullmäktige, Kommun 29 (fylls i av länet)'),
	('40c3f083-7d90-80d0-b982-2d519c4e62e3', 'line-manager-kommun-30', 'Linjechef, Kommun 30 (fylls i av länet)'),
	('967a339b-c67f-8797-b553-c7446c396088', 'party-committee-kommun-30', 'Nämnd, Kommun 30 (fylls i av länet)'),
	('052215aa-dc0e-87e1-bf9b-393c02b27c6a', 'party-executive-kommun-30', 'Kommunstyrelse, Kommun 30 (fylls i av länet)'),
	('680086d9-ed9b-8b0d-83d3-9fca1eff7a0d', 'line-manager-kommun-31', 'Linjechef, Kommun 31 (fylls i av länet)'),
	('530c88eb-c745-8f95-94e4-e1d207eae38e', 'party-committee-kommun-31', 'Nämnd, Kommun 31 (fylls i av länet)'),
	('9b258a91-911f-83d5-9bc4-6c5ca5f27398', 'party-executive-kommun-31', 'Kommunstyrelse, Kommun 31 (fylls i av länet)'),
	('5ea61e73-3038-8f0d-93ab-71bed78a8bb9', 'party-council-kommun-31', 'Kommunfullmäktige, Kommun 31 (fylls i av länet)'),
	('6fbe4874-7fe6-84de-a8d4-19c43c7dc8f7', 'line-manager-kommun-32', 'Linjechef, Kommun 32 (fylls i av länet)'),
	('f9017a02-9c28-81dd-9caa-62d6bd282656', 'party-committee-kommun-32', 'Nämnd, Kommun 32 (fylls i av länet)'),
	('6b915416-06c2-8449-aac3-1914c5d70d24', 'party-executive-kommun-32', 'Kommunstyrelse, Kommun 32 (fylls i av länet)'),
	('759b5337-caa1-8bb4-9b3d-8d6d78505ab8', 'party-council-kommun-32', 'Kommunfullmäktige, Kommun 32 (fylls i av länet)'),
	('8579c7e7-39fa-8ac7-8ce6-0428d79c711f', 'line-manager-kommun-33', 'Linjechef, Kommun 33 (fylls i av länet)'),
	('877bced3-09e6-8f49-9784-73296b242088', 'party-committee-kommun-33', 'Nämnd, Kommun 33 (fylls i av länet)'),
	('0b126f2e-4ed9-8c8d-ad5e-8e355434d2a9', 'party-executive-kommun-33', 'Kommunstyrelse, Kommun 33 (fylls i av länet)'),
	('62dd8e15-2b5f-85ca-84a8-799487cee8e1', 'party-council-kommun-33', 'Kommunfullmäktige, Kommun 33 (fylls i av länet)'),
	('0f3501a4-9d27-83f9-a7db-f3473a62c6d7', 'line-manager-kommun-34', 'Linjechef, Kommun 34 (fylls i av länet)'),
	('d5340311-4f69-86a1-95f0-02f859e6210f', 'party-committee-kommun-34', 'Nämnd, Kommun 34 (fylls i av länet)'),
	('b5dd77d2-1920-88cd-9dff-987d605d35e9', 'party-executive-kommun-34', 'Kommunstyrelse, Kommun 34 (fylls i av länet)'),
	('c31e82a6-a61c-841c-9110-9529ce2508aa', 'party-council-kommun-34', 'Kommunfullmäktige, Kommun 34 (fylls i av länet)'),
	('73b0df19-f1f5-8764-9c39-a91e322f5aab', 'line-manager-kommun-35', 'Linjechef, Kommun 35 (fylls i av länet)'),
	('e7779a2f-a3ef-86bb-81e9-bc2081d8ea42', 'party-committee-kommun-35', 'Nämnd, Kommun 35 (fylls i av länet)'),
	('cc9df139-df07-8b3b-8795-adb1cc68fdbb', 'party-executive-kommun-35', 'Kommunstyrelse, Kommun 35 (fylls i av länet)'),
	('bc8be34f-c7ee-8ca0-a529-6537e5403ebf', 'party-council-kommun-35', 'Kommunfullmäktige, Kommun 35 (fylls i av länet)'),
	('2e8d026e-8ab8-84d3-ad5d-1775ce0b140b', 'line-manager-kommun-36', 'Linjechef, Kommun 36 (fylls i av länet)'),
	('e3516110-d1d6-8196-8492-ce9411671e22', 'party-committee-kommun-36', 'Nämnd, Kommun 36 (fylls i av länet)'),
	('d25d1ca9-2bce-8f41-a65d-82b4c38c7065', 'party-executive-kommun-36', 'Kommunstyrelse, Kommun 36 (fylls i av länet)'),
	('d29023ee-9011-888a-856e-a0295c44c41e', 'party-council-kommun-36', 'Kommunfullmäktige, Kommun 36 (fylls i av länet)'),
	('16d978ab-56ec-815a-8c38-44a2c4e6bc05', 'line-manager-kommun-37', 'Linjechef, Kommun 37 (fylls i av länet)'),
	('841d0f26-b5cc-8f4c-8ebb-541eebb936b4', 'party-committee-kommun-37', 'Nämnd, Kommun 37 (fylls i av länet)'),
	('a112dddd-3694-8a50-8960-d9cb7b3318f7', 'party-executive-kommun-37', 'Kommunstyrelse, Kommun 37 (fylls i av länet)'),
	('6f5d68f2-d75e-84db-b4e6-b5cfbdee6512', 'party-council-kommun-37', 'Kommunfullmäktige, Kommun 37 (fylls i av länet)'),
	('24e3860a-89ff-89d4-97b3-248bdc96f923', 'line-manager-kommun-38', 'Linjechef, Kommun 38 (fylls i av länet)'),
	('6de50fdc-cac7-8797-81e4-86b16eecce7c', 'party-committee-kommun-38', 'Nämnd, Kommun 38 (fylls i av länet)');
INSERT INTO public.person VALUES
	('9aed37ee-8734-85c9-be5a-f87f555c8252', 'party-executive-kommun-38', 'Kommunstyrelse, Kommun 38 (fylls i av länet)'),
	('ed3f3154-ea9e-8ccb-b009-47d56433e522', 'party-council-kommun-38', 'Kommunfullmäktige, Kommun 38 (fylls i av länet)'),
	('c7a8df09-32e6-8e17-bdd6-729d0ad5b633', 'line-manager-kommun-39', 'Linjechef, Kommun 39 (fylls i av länet)'),
	('0a783562-889e-8851-88d5-19c281f6e1d4', 'party-committee-kommun-39', 'Nämnd, Kommun 39 (fylls i av länet)'),
	('46cb67ab-1d55-84f9-b94f-1ea8a32678e2', 'party-executive-kommun-39', 'Kommunstyrelse, Kommun 39 (fylls i av länet)'),
	('25b18a54-64a4-8aea-830a-5d70eb3fcc51', 'party-council-kommun-39', 'Kommunfullmäktige, Kommun 39 (fylls i av länet)'),
	('85b1900d-1387-8e41-b70b-155335364e3a', 'line-manager-kommun-40', 'Linjechef, Kommun 40 (fylls i av länet)'),
	('c178bd2b-1b20-8094-9be9-7d79fd956fac', 'party-committee-kommun-40', 'Nämnd, Kommun 40 (fylls i av länet)'),
	('e2b5f147-8ad7-8ba9-83bb-2abf7cb639e8', 'party-executive-kommun-40', 'Kommunstyrelse, Kommun 40 (fylls i av länet)'),
	('87b7305d-9f7b-8467-940e-73b54ef0dd2d', 'party-council-kommun-40', 'Kommunfullmäktige, Kommun 40 (fylls i av länet)'),
	('2ed928de-b60c-8351-a424-d0cc4b9ce755', 'line-manager-kommun-41', 'Linjechef, Kommun 41 (fylls i av länet)'),
	('d45133e3-7c06-8ab3-9ee6-6978e52d6eff', 'party-committee-kommun-41', 'Nämnd, Kommun 41 (fylls i av länet)'),
	('7a4a0696-9439-8730-9c03-356f11f50dcd', 'party-executive-kommun-41', 'Kommunstyrelse, Kommun 41 (fylls i av länet)'),
	('3b22701c-ea19-8121-adfc-2203e6552904', 'party-council-kommun-41', 'Kommunfullmäktige, Kommun 41 (fylls i av länet)'),
	('bc89862b-6985-8d06-9021-21aaeeb42502', 'line-manager-kommun-42', 'Linjechef, Kommun 42 (fylls i av länet)'),
	('e583205d-5f6d-809b-ab26-d432f95f0850', 'party-committee-kommun-42', 'Nämnd, Kommun 42 (fylls i av länet)'),
	('63d562f1-533d-84c4-a5b9-cd17a7a22e2b', 'party-executive-kommun-42', 'Kommunstyrelse, Kommun 42 (fylls i av länet)'),
	('056d0882-c449-8d4b-8614-540dde0a1163', 'party-council-kommun-42', 'Kommunfullmäktige, Kommun 42 (fylls i av länet)'),
	('6bc79808-0090-80db-b793-f16628ac215d', 'line-manager-kommun-43', 'Linjechef, Kommun 43 (fylls i av länet)'),
	('76c67257-2456-8398-88a0-4549fd93116e', 'party-committee-kommun-43', 'Nämnd, Kommun 43 (fylls i av länet)'),
	('254cf43e-cd92-8508-9799-58880bf3775b', 'party-executive-kommun-43', 'Kommunstyrelse, Kommun 43 (fylls i av länet)'),
	('e2145a12-c44a-8257-9c9c-ab9261f4a0ee', 'party-council-kommun-43', 'Kommunfullmäktige, Kommun 43 (fylls i av länet)'),
	('e7ef5c76-86a6-82f6-a266-4c81153edd7c', 'line-manager-kommun-44', 'Linjechef, Kommun 44 (fylls i av länet)'),
	('0dfd26e5-0943-8b7d-86fe-3ea31fe4449d', 'party-committee-kommun-44', 'Nämnd, Kommun 44 (fylls i av länet)'),
	('d2ff0deb-ac2a-8d8d-ac8f-1486d5b558d2', 'party-executive-kommun-44', 'Kommunstyrelse, Kommun 44 (fylls i av länet)'),
	('6ed9df5f-6820-81f6-b790-85720e5806aa', 'party-council-kommun-44', 'Kommunfullmäktige, Kommun 44 (fylls i av länet)'),
	('3f27a69e-8a50-8874-ba79-615c7d432b86', 'line-manager-kommun-45', 'Linjechef, Kommun 45 (fylls i av länet)'),
	('8bb2d043-0a81-81c1-85e1-dc45c7b39c92', 'party-committee-kommun-45', 'Nämnd, Kommun 45 (fylls i av länet)'),
	('e4eeb672-fa3e-8621-bc1d-9db6a05b25db', 'party-executive-kommun-45', 'Kommunstyrelse, Kommun 45 (fylls i av länet)'),
	('2abda071-c494-8de8-8534-43a3e1d97cd4', 'party-council-kommun-45', 'Kommunfullmäktige, Kommun 45 (fylls i av länet)'),
	('e7f55818-6fad-810f-9b44-bc73dd0b1a4c', 'line-manager-kommun-46', 'Linjechef, Kommun 46 (fylls i av länet)'),
	('3cdfd047-b2e1-8f42-8ac8-7c75a22091a2', 'party-committee-kommun-46', 'Nämnd, Kommun 46 (fylls i av länet)'),
	('52c82d7c-a313-884e-bea6-e138d1b5772e', 'party-executive-kommun-46', 'Kommunstyrelse, Kommun 46 (fylls i av länet)'),
	('bfbda7ff-c884-8b8e-8b85-b554a69f1817', 'party-council-kommun-46', 'Kommunfullmäktige, Kommun 46 (fylls i av länet)'),
	('843d65a2-b81b-8e4f-a732-a78bdb893e77', 'line-manager-kommun-47', 'Linjechef, Kommun 47 (fylls i av länet)'),
	('7b9c5601-d758-8995-8584-0e273ed54918', 'party-committee-kommun-47', 'Nämnd, Kommun 47 (fylls i av länet)'),
	('c020ce24-746c-86e3-90e2-cf38c439ca4e', 'party-executive-kommun-47', 'Kommunstyrelse, Kommun 47 (fylls i av länet)'),
	('7785d861-ed46-8d9f-9b52-83cfbbb8297e', 'party-council-kommun-47', 'Kommunfullmäktige, Kommun 47 (fylls i av länet)'),
	('28c70a0f-7157-8673-9a5a-0ced33e0b296', 'line-manager-kommun-48', 'Linjechef, Kommun 48 (fylls i av länet)'),
	('6e16b4de-103f-88c3-931c-f728efb9c013', 'party-committee-kommun-48', 'Nämnd, Kommun 48 (fylls i av länet)'),
	('af67d9d2-1d1b-88a7-ac71-61e5179bea43', 'party-executive-kommun-48', 'Kommunstyrelse, Kommun 48 (fylls i av länet)'),
	('56f64dba-75fa-8b36-9e68-eca2cc5f0e45', 'party-council-kommun-48', 'Kommunfullmäktige, Kommun 48 (fylls i av länet)'),
	('46700267-04e4-8e77-9306-aef0298966b2', 'line-manager-kommun-49', 'Linjechef, Kommun 49 (fylls i av länet)'),
	('622f111b-ca2c-8758-8cb0-ea7844ce083a', 'party-committee-kommun-49', 'Nämnd, Kommun 49 (fylls i av länet)'),
	('44254285-7b34-8c4d-803d-7e40e4e0de2c', 'party-executive-kommun-49', 'Kommunstyrelse, Kommun 49 (fylls i av länet)'),
	('e206298a-7df4-8480-b554-6614ed435435', 'party-council-kommun-49', 'Kommunfullmäktige, Kommun 49 (fylls i av länet)'),
	('c1ed4c16-8769-88f7-818a-3fa16dc9ee95', 'line-manager-lilla-edet', 'Linjechef, Lilla Edet'),
	('32f6164a-35d8-8f9a-b817-74f1bfd1f109', 'party-committee-lilla-edet', 'Nämnd, Lilla Edet'),
	('1beabc2a-236c-8b7e-9d5f-119b65851841', 'party-executive-lilla-edet', 'Kommunstyrelse, Lilla Edet'),
	('c12b9528-f08d-8d51-a8e1-50e77ef91670', 'party-council-lilla-edet', 'Kommunfullmäktige, Lilla Edet');
INSERT INTO public.person VALUES
	('14bb5742-c918-8522-a779-83bcfbd50233', 'line-manager-lysekil', 'Linjechef, Lysekil'),
	('c059e304-5576-86cb-b789-ab477c530d2b', 'party-committee-lysekil', 'Nämnd, Lysekil'),
	('b5632f0f-67e7-87e7-9105-21cbc3c112f4', 'party-executive-lysekil', 'Kommunstyrelse, Lysekil'),
	('e8e2087a-6575-8b51-ab0b-7918642cde5a', 'party-council-lysekil', 'Kommunfullmäktige, Lysekil'),
	('1eff967e-2770-8b4d-be26-500746246873', 'line-manager-mark', 'Linjechef, Mark'),
	('71077704-6598-8087-bb4d-634f5d47b003', 'party-committee-mark', 'Nämnd, Mark'),
	('646010d4-26fc-8f9e-bf0a-42e152df0b1a', 'party-executive-mark', 'Kommunstyrelse, Mark'),
	('23deeabe-1bce-8a57-bdf1-191cfc63b8eb', 'party-council-mark', 'Kommunfullmäktige, Mark'),
	('ae8e7875-538b-8272-98fe-38a52104258b', 'line-manager-mellerud', 'Linjechef, Mellerud'),
	('977cdd42-fd9c-87de-b19e-8bd51a4e3770', 'party-committee-mellerud', 'Nämnd, Mellerud'),
	('4847d448-ea2a-80fc-8c0e-38c0ea3483f2', 'party-executive-mellerud', 'Kommunstyrelse, Mellerud'),
	('ce9e7974-5a84-8673-a4be-b9052578b784', 'party-council-mellerud', 'Kommunfullmäktige, Mellerud'),
	('5590f933-6e82-8309-9c17-7fce0f88d607', 'line-manager-molndal', 'Linjechef, Mölndal'),
	('0f490e7f-bbe9-883c-b457-4e8f5c964c00', 'party-committee-molndal', 'Nämnd, Mölndal'),
	('7372ef93-b926-8112-a430-f75c2e47776b', 'party-executive-molndal', 'Kommunstyrelse, Mölndal'),
	('414be679-3506-85c5-8371-d701b0b65f29', 'party-council-molndal', 'Kommunfullmäktige, Mölndal'),
	('9125bc70-03b1-828c-b4f5-16ab260df4f9', 'line-manager-munkedal', 'Linjechef, Munkedal'),
	('e0881707-4294-87b8-9c59-3a627ff7440b', 'party-committee-munkedal', 'Nämnd, Munkedal'),
	('b0787342-f8b7-83e8-ad77-8305152108d7', 'party-executive-munkedal', 'Kommunstyrelse, Munkedal'),
	('42fa40e8-6ba3-8eb0-b677-daf8373d386a', 'party-council-munkedal', 'Kommunfullmäktige, Munkedal'),
	('658f9975-3c07-83aa-8a81-b8e08efe32fa', 'line-manager-ockero', 'Linjechef, Öckerö'),
	('ccb10fa1-991b-8a53-9b82-440e5d5d5a3e', 'party-committee-ockero', 'Nämnd, Öckerö'),
	('cc8f558d-544d-870f-844e-483088e5f888', 'party-executive-ockero', 'Kommunstyrelse, Öckerö'),
	('b35bd4d1-5d40-8f3d-8147-f9f4428dfe99', 'party-council-ockero', 'Kommunfullmäktige, Öckerö'),
	('4d5581d2-a783-8eb4-841d-d63b34d62566', 'line-manager-orust', 'Linjechef, Orust'),
	('6c02eccd-75c0-84e5-a69e-d576ea153ce4', 'party-committee-orust', 'Nämnd, Orust'),
	('a60414ac-3fe3-8c38-9e08-16ad932f25be', 'party-executive-orust', 'Kommunstyrelse, Orust'),
	('67026dca-8fa0-8a41-ac3e-a29da6902884', 'party-council-orust', 'Kommunfullmäktige, Orust'),
	('73e21c93-1889-86b0-96d1-1ab24ab00825', 'line-manager-partille', 'Linjechef, Partille'),
	('c317dcd3-7c06-81b5-af6f-10aaaa9ed922', 'party-committee-partille', 'Nämnd, Partille'),
	('92d07673-7a7a-8afb-9f6a-793dfe3abd48', 'party-executive-partille', 'Kommunstyrelse, Partille'),
	('fc84cabb-79f9-854f-959a-ab437afd002f', 'party-council-partille', 'Kommunfullmäktige, Partille'),
	('cb991902-fe47-8e44-a81c-edb904564900', 'line-manager-sotenas', 'Linjechef, Sotenäs'),
	('a412660f-74e3-8c29-9551-c25306d79852', 'party-committee-sotenas', 'Nämnd, Sotenäs'),
	('b5c0f371-ccfb-8414-9087-95f6b3473184', 'party-executive-sotenas', 'Kommunstyrelse, Sotenäs'),
	('2b980364-c33e-8cd3-9860-6a7c448e87e5', 'party-council-sotenas', 'Kommunfullmäktige, Sotenäs'),
	('20782c00-54bf-8736-ba2e-30cabc3f626d', 'line-manager-stromstad', 'Linjechef, Strömstad'),
	('d3f76131-92ea-80e6-a439-4e47567bdb3d', 'party-committee-stromstad', 'Nämnd, Strömstad'),
	('7ca3a7ba-e6ac-8a95-a17b-71da16057796', 'party-executive-stromstad', 'Kommunstyrelse, Strömstad'),
	('856ce389-6861-822e-8c28-1d896342b4a5', 'party-council-stromstad', 'Kommunfullmäktige, Strömstad'),
	('8efe7866-b8b0-869f-a941-c76743c48f12', 'line-manager-svenljunga', 'Linjechef, Svenljunga'),
	('2f9a6253-e9b5-8f67-8091-8ee397ed263f', 'party-committee-svenljunga', 'Nämnd, Svenljunga'),
	('dcacd71e-b124-88e2-baa5-6061a461c0ab', 'party-executive-svenljunga', 'Kommunstyrelse, Svenljunga'),
	('44abecdf-37f0-842a-bc04-e5824b5712bc', 'party-council-svenljunga', 'Kommunfullmäktige, Svenljunga'),
	('54412ed6-5ba6-8d6a-8ebb-9d3a31c9e9e6', 'line-manager-tanum', 'Linjechef, Tanum'),
	('92dca455-87b5-81fd-a7ab-45110e0c3a07', 'party-committee-tanum', 'Nämnd, Tanum'),
	('93ff4f37-707e-8011-8423-fd127807a281', 'party-executive-tanum', 'Kommunstyrelse, Tanum'),
	('8603bbbd-dfef-8d9d-81b4-d4a6e18a2cc0', 'party-council-tanum', 'Kommunfullmäktige, Tanum'),
	('c87ba28a-d63b-8674-aa83-1421b43c44ca', 'line-manager-tranemo', 'Linjechef, Tranemo'),
	('59d36709-c5fb-816c-95a4-a92e9cfac263', 'party-committee-tranemo', 'Nämnd, Tranemo');
INSERT INTO public.person VALUES
	('6bec9a46-3e61-820e-8100-723980333275', 'party-executive-tranemo', 'Kommunstyrelse, Tranemo'),
	('edbc89ac-8239-8d50-afee-d86195be61b8', 'party-council-tranemo', 'Kommunfullmäktige, Tranemo'),
	('196b5223-8c0c-8344-ace2-5d51bd49c35c', 'line-manager-trollhattan', 'Linjechef, Trollhättan'),
	('060ebcc2-5ad3-8483-b160-12b502183c66', 'party-committee-trollhattan', 'Nämnd, Trollhättan'),
	('72553870-97f8-8ba7-b6c0-3bb1af5f4009', 'party-executive-trollhattan', 'Kommunstyrelse, Trollhättan'),
	('8a6c579e-a1db-81cf-8d6f-b5674b19f14a', 'party-council-trollhattan', 'Kommunfullmäktige, Trollhättan'),
	('90189834-55ee-84a6-8066-4c5b90899de6', 'line-manager-uddevalla', 'Linjechef, Uddevalla'),
	('e25e32c1-3c19-8577-941f-7be426aac5b1', 'party-committee-uddevalla', 'Nämnd, Uddevalla'),
	('2ead02f9-aee4-8454-af37-9a151e93eef4', 'party-executive-uddevalla', 'Kommunstyrelse, Uddevalla'),
	('cd802cea-4354-8644-9f4b-5836416dc951', 'party-council-uddevalla', 'Kommunfullmäktige, Uddevalla'),
	('cc97135f-1aea-8203-bbb8-3f5afa7810a1', 'line-manager-ulricehamn', 'Linjechef, Ulricehamn'),
	('1ef34c64-62e4-8074-9e36-3b17f2610fa8', 'party-committee-ulricehamn', 'Nämnd, Ulricehamn'),
	('6feff0fd-a412-8b02-93f7-516c72ae3930', 'party-executive-ulricehamn', 'Kommunstyrelse, Ulricehamn'),
	('7b016e6c-0e5a-8ea8-9b18-3dd1f4827a0b', 'party-council-ulricehamn', 'Kommunfullmäktige, Ulricehamn'),
	('51b992e2-9a63-8dae-af01-a715e5331aa2', 'line-manager-vanersborg', 'Linjechef, Vänersborg'),
	('f7f870c5-6525-8147-8fea-9c77fc848091', 'party-committee-vanersborg', 'Nämnd, Vänersborg'),
	('84066b52-9fda-8506-8db6-926731da3ddd', 'party-executive-vanersborg', 'Kommunstyrelse, Vänersborg'),
	('90e1398b-7a09-8bde-aebe-dabdddacc9fe', 'party-council-vanersborg', 'Kommunfullmäktige, Vänersborg'),
	('5a56f21d-096a-8764-8201-3de33ea410d1', 'line-manager-vargarda', 'Linjechef, Vårgårda'),
	('c81af929-e50b-866a-bc17-128df2bdf01a', 'party-committee-vargarda', 'Nämnd, Vårgårda'),
	('51a245a9-8fc2-885a-a125-9b3928a4c3de', 'party-executive-vargarda', 'Kommunstyrelse, Vårgårda'),
	('1d1fdbda-b755-8a0b-aee8-d3b48b947f47', 'party-council-vargarda', 'Kommunfullmäktige, Vårgårda'),
	('0c942c55-35e6-82d1-bd64-10502ebb9612', 'line-manager-vgr', 'Linjechef, Västra Götalandsregionen'),
	('b7783692-c4b4-8cbe-b137-e55ae1da7d26', 'party-council-vgr', 'Regionfullmäktige, Västra Götalandsregionen'),
	('cee4dedc-8002-8e39-a43e-8f5666dbc07a', 'administrator', 'Administratör');


--
-- Data for Name: person_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-member-bengtsfors-fyr23', '1504db0f-f49d-8598-ad9a-5174adcab720'),
	('arendegang-development', 'local-chair-bengtsfors-fyr23', 'c649cce4-c6ec-80f8-9194-6329cf7e51e2'),
	('arendegang-development', 'local-member-2-bengtsfors-fyr23', '9e66a2cd-24bf-89b9-8816-11d69242452f'),
	('arendegang-development', 'local-vice-chair-bengtsfors-fyr23', '8575ecf3-79e8-8ba0-b4ca-67188b1e55bd'),
	('arendegang-development', 'local-member-3-bengtsfors-fyr23', '7947012d-de32-8a55-9da6-6d1da64c230b'),
	('arendegang-development', 'local-member-4-bengtsfors-fyr23', 'd2cd3e2b-d1f4-875b-ba06-95e9b4808810'),
	('arendegang-development', 'local-member-5-bengtsfors-fyr23', 'fe5d2252-92f4-88c7-8558-ac720ddeb324'),
	('arendegang-development', 'local-task-lead-bengtsfors-fyr23', '5fed2e95-6bd6-8e21-ba67-39bab30aa290'),
	('arendegang-development', 'local-member-dals-ed-fyr23', '2b7d5321-e601-8086-83c3-8367463782a9'),
	('arendegang-development', 'local-chair-dals-ed-fyr23', 'a3f92c03-891b-857f-bc7c-72fcc2001693'),
	('arendegang-development', 'local-member-2-dals-ed-fyr23', 'c1edc7ea-592f-8575-95d4-22df41b98755'),
	('arendegang-development', 'local-vice-chair-dals-ed-fyr23', '84ea0096-1e0c-86e5-90d3-a76e0f2a1fce'),
	('arendegang-development', 'local-member-3-dals-ed-fyr23', '0afe1cdc-f212-838c-b9f7-de61294afde6'),
	('arendegang-development', 'local-member-4-dals-ed-fyr23', '13eaf6b1-2467-8fcf-a959-b53ba4a976e5'),
	('arendegang-development', 'local-member-5-dals-ed-fyr23', 'e37ba3cc-76a7-8d52-8896-807250cfd0bb'),
	('arendegang-development', 'local-task-lead-dals-ed-fyr23', '2492d3b5-c2e1-8a53-8098-d672e6a9003b'),
	('arendegang-development', 'local-member-fargelanda-fyr23', 'd2b8dcb1-4190-8161-81e1-584cd2ad482d'),
	('arendegang-development', 'local-chair-fargelanda-fyr23', 'da9a3003-44d8-827d-b321-4b2bdfc8fba6'),
	('arendegang-development', 'local-member-2-fargelanda-fyr23', '6047d5a1-81e6-8523-b441-2d87cebaef35'),
	('arendegang-development', 'local-vice-chair-fargelanda-fyr23', '173452bc-dc57-8a0d-8a18-c6091ba09b2e'),
	('arendegang-development', 'local-member-3-fargelanda-fyr23', '39295f48-668d-8462-a4ab-cc654ef52104'),
	('arendegang-development', 'local-member-4-fargelanda-fyr23', 'a6397781-3a8e-86b6-8f10-5fe902243264'),
	('arendegang-development', 'local-member-5-fargelanda-fyr23', 'b3dd420d-d8bd-827c-bf76-e12f1ca3567f'),
	('arendegang-development', 'local-task-lead-fargelanda-fyr23', '5a1cc5b8-3b57-8676-af85-ed15cbee6b08'),
	('arendegang-development', 'local-member-lilla-edet-fyr23', '9cd46e7b-8d4d-82d1-89e0-8f003a8b80b6'),
	('arendegang-development', 'local-chair-lilla-edet-fyr23', '6f65049e-2fab-8229-afa6-5239f5b01135'),
	('arendegang-development', 'local-member-2-lilla-edet-fyr23', '02376a24-bab4-8fc6-b2d5-1bd87bdbbbdf'),
	('arendegang-development', 'local-vice-chair-lilla-edet-fyr23', '01867f90-fe06-846e-a393-2aef8fbc96e0'),
	('arendegang-development', 'local-member-3-lilla-edet-fyr23', '0d298b65-3dd1-8265-8c75-649e45d254a7'),
	('arendegang-development', 'local-member-4-lilla-edet-fyr23', 'f76778d3-badc-8f22-8cfa-6336c86e0225'),
	('arendegang-development', 'local-member-5-lilla-edet-fyr23', '760099fa-ef4e-8004-8866-5108e3f3a186'),
	('arendegang-development', 'local-task-lead-lilla-edet-fyr23', '293bbca1-202b-86bc-9c7b-e5fac15dcc15'),
	('arendegang-development', 'local-member-lysekil-fyr23', '1b25d5d9-aa82-860c-b17b-cfd809d418c1'),
	('arendegang-development', 'local-chair-lysekil-fyr23', '548ed792-d30a-8eae-a84b-24d98b4c3f01'),
	('arendegang-development', 'local-member-2-lysekil-fyr23', '0f583dc4-341f-8471-9421-fb2e0d14d769'),
	('arendegang-development', 'local-vice-chair-lysekil-fyr23', '4554bdee-f4d5-823d-8ed6-65615df3f3b1'),
	('arendegang-development', 'local-member-3-lysekil-fyr23', '7b98a863-9330-8801-8c07-f4a1c1955f86'),
	('arendegang-development', 'local-member-4-lysekil-fyr23', '949efedd-c61b-8dda-ade8-0895e9e78487'),
	('arendegang-development', 'local-member-5-lysekil-fyr23', '0bce2bcc-bebc-88e5-add6-8dd709719cfb'),
	('arendegang-development', 'local-task-lead-lysekil-fyr23', 'bd6974fe-20a9-8ba9-aa0a-97d7bb2b17f4'),
	('arendegang-development', 'local-member-mellerud-fyr23', 'fab76f65-9e7d-8ca4-8a41-d33b280f8590'),
	('arendegang-development', 'local-chair-mellerud-fyr23', 'e664e7ce-1be1-8202-9ed1-31727785e947'),
	('arendegang-development', 'local-member-2-mellerud-fyr23', '2a260219-20fe-81ca-b1b1-ff3d35e5daf4'),
	('arendegang-development', 'local-vice-chair-mellerud-fyr23', '5ba20cbd-6600-8cf6-89b3-003755257dc8'),
	('arendegang-development', 'local-member-3-mellerud-fyr23', '70b151da-75ff-820c-9a71-f28209be5d99'),
	('arendegang-development', 'local-member-4-mellerud-fyr23', 'f95af978-5154-8007-9b6d-087f181b1b15'),
	('arendegang-development', 'local-member-5-mellerud-fyr23', '80118c1d-ebac-8813-bc77-57be7e986c25'),
	('arendegang-development', 'local-task-lead-mellerud-fyr23', '13be4806-cc48-8be0-bab5-634a3297d48b'),
	('arendegang-development', 'local-member-munkedal-fyr23', 'a4915097-5ae7-895f-84c8-ee9316f3de92'),
	('arendegang-development', 'local-chair-munkedal-fyr23', 'a8a182f4-ce1a-841d-a804-1a2ea055ed06');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-member-2-munkedal-fyr23', '850d269b-f4ce-84df-a255-1ddd9276acf4'),
	('arendegang-development', 'local-vice-chair-munkedal-fyr23', 'e7197cc1-26b0-8534-b3ab-c2e5c4f4b8cf'),
	('arendegang-development', 'local-member-3-munkedal-fyr23', 'cc10ffcc-0008-8015-a49f-1ecf137a6e5e'),
	('arendegang-development', 'local-member-4-munkedal-fyr23', '9d70b6eb-673a-8318-9306-968ee5de052f'),
	('arendegang-development', 'local-member-5-munkedal-fyr23', '80e2c2b8-e10d-8316-8bd1-3a050e6263ca'),
	('arendegang-development', 'local-task-lead-munkedal-fyr23', '5e9552c7-341b-8b89-ba22-89e14fb86331'),
	('arendegang-development', 'local-member-orust-fyr23', '7ca3d67b-eda3-842a-94d4-cc76897665aa'),
	('arendegang-development', 'local-chair-orust-fyr23', '06a9549f-d3d8-8085-9ff3-af33b4ffe060'),
	('arendegang-development', 'local-member-2-orust-fyr23', '1038dea4-fec9-8a9b-8639-c3d091b70981'),
	('arendegang-development', 'local-vice-chair-orust-fyr23', '41905aa3-a4d9-89d0-a107-07d28de4df9e'),
	('arendegang-development', 'local-member-3-orust-fyr23', '18731914-c68a-866d-a6d1-e52c912aaa63'),
	('arendegang-development', 'local-member-4-orust-fyr23', '22ced78c-f1b1-8158-96eb-79e46766e2c7'),
	('arendegang-development', 'local-member-5-orust-fyr23', '07150491-7b4c-846f-9b0f-f38b32431efb'),
	('arendegang-development', 'local-task-lead-orust-fyr23', '7df5b6a4-b7b3-8e34-80d6-5e1b0817d0e3'),
	('arendegang-development', 'local-member-sotenas-fyr23', '43dfd8cf-41ab-83cd-8df7-edf7678faa30'),
	('arendegang-development', 'local-chair-sotenas-fyr23', 'cd5986b1-0c20-879d-bef5-9d5bb90f3353'),
	('arendegang-development', 'local-member-2-sotenas-fyr23', 'fa98da7f-8fcc-8441-a2a5-6397ba9a1f63'),
	('arendegang-development', 'local-vice-chair-sotenas-fyr23', '40545df4-3c7d-8e8b-ab4e-0911de8a4724'),
	('arendegang-development', 'local-member-3-sotenas-fyr23', 'c1d7ccca-6da0-8779-8700-3a304ced688e'),
	('arendegang-development', 'local-member-4-sotenas-fyr23', 'cf7544a4-5182-8cbf-8194-9950bbc9fc7d'),
	('arendegang-development', 'local-member-5-sotenas-fyr23', '52a55763-0134-8445-8b70-a5a87e5b303f'),
	('arendegang-development', 'local-task-lead-sotenas-fyr23', 'eeaa817d-9786-8cb1-9d76-f7827e2e7b53'),
	('arendegang-development', 'local-member-stromstad-fyr23', 'd1ee8d2b-4327-8455-8487-39699c4605e9'),
	('arendegang-development', 'local-chair-stromstad-fyr23', '3da1a899-aec8-8864-b458-b0f0f44c5990'),
	('arendegang-development', 'local-member-2-stromstad-fyr23', '9b9849c7-07b8-82de-afd4-373f7decbb65'),
	('arendegang-development', 'local-vice-chair-stromstad-fyr23', '7de8257c-c922-831e-9363-1a5d59e01085'),
	('arendegang-development', 'local-member-3-stromstad-fyr23', '32b0bdea-4361-8ada-a6ca-90c851f152a2'),
	('arendegang-development', 'local-member-4-stromstad-fyr23', 'ef021721-3ab0-8072-8728-6fc7ff1f2ef0'),
	('arendegang-development', 'local-member-5-stromstad-fyr23', '454b6dec-d8eb-87d3-a49b-3d6d95d7ed9f'),
	('arendegang-development', 'local-task-lead-stromstad-fyr23', '8e154f4a-91b8-8bd3-aa7e-cfd9b048693e'),
	('arendegang-development', 'local-member-tanum-fyr23', 'e899bebf-08d9-8ea6-b146-6592cf83a836'),
	('arendegang-development', 'local-chair-tanum-fyr23', '45e1272d-94d7-82d3-9a3f-232ff250db38'),
	('arendegang-development', 'local-member-2-tanum-fyr23', '3ae5d22d-6012-87b5-b373-8d7784fa503e'),
	('arendegang-development', 'local-vice-chair-tanum-fyr23', '0ea618fd-d6bb-8ef3-ab7c-eaa5c1c0984a'),
	('arendegang-development', 'local-member-3-tanum-fyr23', '4036755c-31c6-856f-b9e6-dd3b691be974'),
	('arendegang-development', 'local-member-4-tanum-fyr23', '62f5060e-a582-81b6-9713-ff393b6f75f5'),
	('arendegang-development', 'local-member-5-tanum-fyr23', 'e9d1c78a-81ab-8f72-a615-475af6e95891'),
	('arendegang-development', 'local-task-lead-tanum-fyr23', '6853e84b-f99c-8ece-8da3-9f1d2482fe8a'),
	('arendegang-development', 'local-member-trollhattan-fyr23', 'a0495445-1666-89f2-98e9-dd41fca62024'),
	('arendegang-development', 'local-chair-trollhattan-fyr23', '6a913a07-6ef4-8a92-b03b-132678388924'),
	('arendegang-development', 'local-member-2-trollhattan-fyr23', '17039457-07de-8daf-82be-5e7e5343fd8a'),
	('arendegang-development', 'local-vice-chair-trollhattan-fyr23', '2f6b3b31-1b81-872f-bdee-f5f2c4b095d9'),
	('arendegang-development', 'local-member-3-trollhattan-fyr23', 'fb132608-baa8-89d3-b16f-bf126d162459'),
	('arendegang-development', 'local-member-4-trollhattan-fyr23', '1bbb2c80-e6ef-8c43-b2b7-3c061f7c4fc1'),
	('arendegang-development', 'local-member-5-trollhattan-fyr23', '576591fb-d33a-88f4-9b06-dec8dcf1f954'),
	('arendegang-development', 'local-task-lead-trollhattan-fyr23', '36d0ea05-4aa7-86d1-a4c5-08962bc54be5'),
	('arendegang-development', 'local-member-uddevalla-fyr23', 'fbc96c31-b4bc-86a0-b724-35e2293f2ba7'),
	('arendegang-development', 'local-chair-uddevalla-fyr23', '7e977d14-9431-80ff-a93e-4e4462b3ff72'),
	('arendegang-development', 'local-member-2-uddevalla-fyr23', 'f2129de5-99f1-84f5-9b02-350c3ac2e3cc'),
	('arendegang-development', 'local-vice-chair-uddevalla-fyr23', 'cb0630f6-aa1d-8fbe-9ddc-98c708675799');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-member-3-uddevalla-fyr23', 'd30b5419-5bf3-8201-ae51-c62ed3a901de'),
	('arendegang-development', 'local-member-4-uddevalla-fyr23', '92c292e8-7fd5-84b0-8bf3-6ed1a2073de2'),
	('arendegang-development', 'local-member-5-uddevalla-fyr23', '4eb5c807-a1c5-883c-8675-933857ef5881'),
	('arendegang-development', 'local-task-lead-uddevalla-fyr23', '2e8c6d3a-de9d-82a4-b94d-d706bacdb527'),
	('arendegang-development', 'local-member-vanersborg-fyr23', '82184473-210c-80b2-a380-b7e665125c9a'),
	('arendegang-development', 'local-chair-vanersborg-fyr23', '4cdca2b6-5fff-840c-8e68-59717959d273'),
	('arendegang-development', 'local-member-2-vanersborg-fyr23', '8dcac386-c301-8405-a616-b77d0474a8c1'),
	('arendegang-development', 'local-vice-chair-vanersborg-fyr23', '3f8250b7-8656-8bf1-be36-77e068ef47f2'),
	('arendegang-development', 'local-member-3-vanersborg-fyr23', 'ecf4d562-6a47-8330-901a-01f3f3ef7abf'),
	('arendegang-development', 'local-member-4-vanersborg-fyr23', '24a1720a-4864-88fd-8645-e93c2ab890d2'),
	('arendegang-development', 'local-member-5-vanersborg-fyr23', 'e3c9e557-1861-88ff-ba73-55e439abb48b'),
	('arendegang-development', 'local-task-lead-vanersborg-fyr23', '04d50fb1-f6b5-8372-9fa1-5bf61c9568da'),
	('arendegang-development', 'local-member-amal-fyr23', 'e7467260-ffe5-8fd3-98ed-0de7215bb984'),
	('arendegang-development', 'local-chair-amal-fyr23', 'f19363da-65d8-88c7-88ec-98ad97c42778'),
	('arendegang-development', 'local-member-2-amal-fyr23', 'd152f5bb-4730-8433-b89f-409f4a5f22ba'),
	('arendegang-development', 'local-vice-chair-amal-fyr23', '8bf4a746-1f4a-81b4-8180-8977d5af2a06'),
	('arendegang-development', 'local-member-3-amal-fyr23', '4543f911-b1ca-876b-bb93-8d6ebdb8e543'),
	('arendegang-development', 'local-member-4-amal-fyr23', 'c39ebc25-38cc-850c-9744-843ef3efa81a'),
	('arendegang-development', 'local-member-5-amal-fyr23', '99282fe0-7900-8abb-9856-b80ef88924e1'),
	('arendegang-development', 'local-task-lead-amal-fyr23', '97687608-5b96-85b9-ac0f-19c3c6a02b5d'),
	('arendegang-development', 'office-fyr23', '663e97aa-8b8b-8e86-94b7-6240a57ee166'),
	('arendegang-development', 'office-2-fyr23', '620017dd-69d3-899b-9a83-427f4aab58e4'),
	('arendegang-development', 'office-3-fyr23', '621785ce-e5ad-856b-97eb-caf9e29cbcfc'),
	('arendegang-development', 'office-4-fyr23', 'ba0aa50d-66bd-8468-93ef-2245f5dbe4a1'),
	('arendegang-development', 'steering-vice-chair-fyr23', '0975cfb0-4aa7-81d8-9b32-caee88554456'),
	('arendegang-development', 'steering-member-fyr23', '52fbb76f-c16c-8e67-9e76-f0e3d4115c8c'),
	('arendegang-development', 'steering-member-2-fyr23', '6114c209-2d32-8feb-bb5e-8b90c8cd56df'),
	('arendegang-development', 'steering-member-3-fyr23', '1f9c0b0b-3b1d-88ec-aede-0628960e1402'),
	('arendegang-development', 'steering-member-4-fyr23', 'ae1f1dca-568f-8cad-9b83-7190fa1b4649'),
	('arendegang-development', 'steering-member-5-fyr23', '1cad1169-e452-868e-81ba-04ae482f481b'),
	('arendegang-development', 'steering-member-6-fyr23', '4b317557-c369-8ed2-aa06-87b675f317d2'),
	('arendegang-development', 'steering-member-7-fyr23', '4f44256a-4ed3-88e6-998f-a984dc6fd0c8'),
	('arendegang-development', 'steering-member-8-fyr23', 'b5117987-bc7e-884c-9559-0efffffdfe09'),
	('arendegang-development', 'steering-member-9-fyr23', 'dc2e646b-2a6b-8ab0-a2a8-56c312948e0f'),
	('arendegang-development', 'steering-member-10-fyr23', 'a3a3f109-405d-88b5-b9c0-66e637c61c3f'),
	('arendegang-development', 'steering-member-11-fyr23', '25df7ba5-8407-8311-b53b-810dc75b9b96'),
	('arendegang-development', 'steering-member-12-fyr23', '3277f3de-fd1c-8577-b3fd-2b3cefa7bc1d'),
	('arendegang-development', 'steering-member-13-fyr23', 'da15b2d8-02e9-830e-b3d4-6f357f9cf2ca'),
	('arendegang-development', 'steering-member-14-fyr23', '1249a77d-3bd1-8ab2-8f3c-164044d47016'),
	('arendegang-development', 'steering-member-15-fyr23', '17af8b36-c7b1-8a92-858b-953b8cff9e12'),
	('arendegang-development', 'steering-member-16-fyr23', 'abbc49d0-7f45-8032-ae7d-2fcaa662bdce'),
	('arendegang-development', 'steering-member-17-fyr23', 'a4d87885-f62d-8aa4-9a6c-31be8bafd1fc'),
	('arendegang-development', 'steering-member-18-fyr23', '12e3e950-5eab-83ce-9f41-1a63b611245e'),
	('arendegang-development', 'steering-chair-fyr23', 'ce3bfc24-bf88-8113-8ff5-98c48b036f03'),
	('arendegang-development', 'steering-member-19-fyr23', '985bca00-8669-8681-9187-e38c82b296cf'),
	('arendegang-development', 'steering-member-20-fyr23', '9f891c52-1450-80ed-bd85-3ca88726dcce'),
	('arendegang-development', 'steering-adjunct-fyr23', 'f7316214-4757-8f38-bb1a-5adb45ec4284'),
	('arendegang-development', 'steering-non-voting-fyr23', '38946ffd-a7be-8246-91f0-eb16e3df6488'),
	('arendegang-development', 'steering-non-voting-2-fyr23', 'aa4b0497-2ef3-8fac-a966-b6e87cef1265'),
	('arendegang-development', 'forum-member-grupp-1-fyr23', '2bb2280d-c591-81c3-b4ed-39d064983bea');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'forum-chair-grupp-1-fyr23', 'ce07be65-d66a-8d16-b16e-84fa18358633'),
	('arendegang-development', 'forum-member-2-grupp-1-fyr23', '69012445-0462-8178-bd3e-0e978ce38ba3'),
	('arendegang-development', 'forum-member-3-grupp-1-fyr23', '3c981d63-a6d2-8771-8118-1e643fc0f08d'),
	('arendegang-development', 'forum-vice-chair-grupp-1-fyr23', '50b7fb52-994a-8436-9fc5-79aabb186461'),
	('arendegang-development', 'forum-vice-chair-grupp-2-fyr23', '736bfe74-db70-88d0-a5f0-3dac660efbb6'),
	('arendegang-development', 'forum-member-grupp-2-fyr23', 'd8958314-1242-8d28-a858-e02df4cd3a3e'),
	('arendegang-development', 'forum-member-2-grupp-2-fyr23', '6ed0480b-7b1a-8367-9644-d3d0794ba164'),
	('arendegang-development', 'forum-member-3-grupp-2-fyr23', '16e6883d-8223-8058-be04-3f71a3370484'),
	('arendegang-development', 'forum-chair-grupp-2-fyr23', 'c102f6da-8912-8c0d-859c-f7ea20f615f7'),
	('arendegang-development', 'forum-member-grupp-3-fyr23', 'ef050aff-b326-8d72-addd-824768e9f9df'),
	('arendegang-development', 'forum-member-2-grupp-3-fyr23', '110cd2fd-f077-8ef2-bdee-453973e19429'),
	('arendegang-development', 'forum-chair-grupp-3-fyr23', '4d747f3a-10aa-8541-8048-672a2ab3be65'),
	('arendegang-development', 'forum-vice-chair-grupp-3-fyr23', '924bb0c8-f5f9-8611-b4b4-326dd8099ade'),
	('arendegang-development', 'forum-member-3-grupp-3-fyr23', '0138916b-ad84-821f-aaa3-8454e3f6b792'),
	('arendegang-development', 'political-member-fyr23', 'd74d65a8-886f-8249-84ef-13e9a39f800a'),
	('arendegang-development', 'political-member-2-fyr23', 'f66e8ac0-a161-8edb-8ee8-798c08d3052a'),
	('arendegang-development', 'political-member-3-fyr23', 'ac0ec08f-620b-86b0-be95-e03b83faee2b'),
	('arendegang-development', 'political-member-4-fyr23', 'f64dfd70-0c6d-8dcf-9985-6785cd711f4d'),
	('arendegang-development', 'political-member-5-fyr23', '6479881a-1d74-883c-9125-4ff487c04e62'),
	('arendegang-development', 'political-member-6-fyr23', 'da248294-10e7-81af-9530-c41cb2fc093d'),
	('arendegang-development', 'political-member-7-fyr23', '78ddab86-3060-8dbc-9d72-2d22528f4c72'),
	('arendegang-development', 'political-member-8-fyr23', '3a9b3793-edaf-81dc-90a4-4f7b98f4a7f1'),
	('arendegang-development', 'political-member-9-fyr23', '75f19917-7446-8ac2-955d-83d91295e0cb'),
	('arendegang-development', 'political-member-10-fyr23', '4b6f6375-a1e3-8e3c-93df-1a32e555f646'),
	('arendegang-development', 'political-member-11-fyr23', 'a1728d79-6fd5-817a-b706-f3c23b0c887d'),
	('arendegang-development', 'political-member-12-fyr23', '7f7f72c9-7c30-8ad7-9766-1ad4be31470e'),
	('arendegang-development', 'political-member-13-fyr23', '9eb2ae40-0dfe-88cd-b3c9-5f36efa4f686'),
	('arendegang-development', 'political-chair-fyr23', 'dfc07d0e-16a9-862d-aa7f-16df186d1e66'),
	('arendegang-development', 'political-member-14-fyr23', 'cce3a464-0666-8c18-8ab1-b7942ba9dd45'),
	('arendegang-development', 'political-adjunct-fyr23', 'a03d5e6c-e0d0-8b4c-8fb1-d9267e54b17f'),
	('arendegang-development', 'political-vice-chair-fyr23', '46df91cc-0e77-8564-987c-a269249c8029'),
	('arendegang-development', 'political-member-15-fyr23', 'ddd7249c-75d1-8f15-a4df-7086d8a3d531'),
	('arendegang-development', 'political-member-16-fyr23', 'cd76da99-53c8-8480-9df4-8c4adbf8df7b'),
	('arendegang-development', 'political-member-17-fyr23', '2c064034-245b-88eb-9ff1-de2f25540858'),
	('arendegang-development', 'political-member-18-fyr23', '0ddee82a-df78-8631-baab-d016afea372d'),
	('arendegang-development', 'political-member-19-fyr23', '9cbf6ad9-dc48-80de-937e-6c0098e86e83'),
	('arendegang-development', 'political-member-20-fyr23', '176eb447-793e-8529-8610-59274e903628'),
	('arendegang-development', 'political-adjunct-2-fyr23', '0de2c573-3cd3-8cdb-8396-85cba883c033'),
	('arendegang-development', 'political-adjunct-3-fyr23', 'cb75cb29-2a19-83e2-820c-1991b61119e4'),
	('arendegang-development', 'presidium-adjunct-fyr23', '68b94dba-b077-85ee-9ffd-45f608e9ce4a'),
	('arendegang-development', 'presidium-adjunct-2-fyr23', 'cd2626e1-0c94-8fc9-ae8e-0d2ed1ae96fb'),
	('arendegang-development', 'local-member-dals-ed-fyr24', 'c3e98d27-c74b-8ce0-a23c-82b5d9c85dae'),
	('arendegang-development', 'local-chair-dals-ed-fyr24', 'e5ea688d-f97f-8b8b-b384-1adbae4ebd52'),
	('arendegang-development', 'local-member-2-dals-ed-fyr24', '35efbb69-012c-8bc0-9add-e8b6d6f5181f'),
	('arendegang-development', 'local-vice-chair-dals-ed-fyr24', '64172eb7-1fd6-8758-aa45-587f8c5e02f9'),
	('arendegang-development', 'local-member-3-dals-ed-fyr24', 'd387a0f9-cade-8a2b-a975-3a36e022874e'),
	('arendegang-development', 'local-member-fargelanda-fyr24', '5d5d1933-8dea-89d9-ac17-1d1987603ea1'),
	('arendegang-development', 'local-chair-fargelanda-fyr24', '141adeda-7231-8ce9-be8a-46804cf63e1a'),
	('arendegang-development', 'local-member-2-fargelanda-fyr24', '18b8e768-2d5a-8524-92d9-de9803bf7b40'),
	('arendegang-development', 'local-vice-chair-fargelanda-fyr24', '6d898c8e-d9ad-80ca-b5ba-1b4ea2ed6eb3');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-member-3-fargelanda-fyr24', '0d5898f6-00b1-83c1-a5b8-32376c40ef9e'),
	('arendegang-development', 'local-member-lilla-edet-fyr24', 'ab6ea79c-69a9-8c31-9e51-626baf25c2ad'),
	('arendegang-development', 'local-chair-lilla-edet-fyr24', '9ac5bd94-1eee-8e3d-a048-bb4d7fcb990a'),
	('arendegang-development', 'local-member-2-lilla-edet-fyr24', '621bcab2-503c-8a91-ace3-0c17b53c5c78'),
	('arendegang-development', 'local-vice-chair-lilla-edet-fyr24', '730833d9-0eef-8eda-bb32-fe2388137648'),
	('arendegang-development', 'local-member-3-lilla-edet-fyr24', '1080b054-fd64-84c5-99c0-f7ba5d581934'),
	('arendegang-development', 'local-member-lysekil-fyr24', 'c718fb3b-d3ff-80cc-b6a3-51bf753e65d1'),
	('arendegang-development', 'local-chair-lysekil-fyr24', '19986bc8-0659-83eb-9081-6b5a65e3037f'),
	('arendegang-development', 'local-member-2-lysekil-fyr24', '2007ade5-bb03-8dec-9713-2f7d28e8be29'),
	('arendegang-development', 'local-vice-chair-lysekil-fyr24', '998f739f-1374-8ea7-b6b0-79747ee77fe4'),
	('arendegang-development', 'local-member-3-lysekil-fyr24', 'c1e2a9d8-b57b-887c-97c0-3de2647deda7'),
	('arendegang-development', 'local-member-mellerud-bengtsfors-fyr24', 'b284e0a7-7b41-8022-aa47-7b987ebde5bf'),
	('arendegang-development', 'local-member-2-mellerud-bengtsfors-fyr24', 'be9f7770-6572-8075-bcb0-1fc12dfd9af1'),
	('arendegang-development', 'local-chair-mellerud-bengtsfors-fyr24', '18bc5617-390e-8e95-a2e4-3433264d62d9'),
	('arendegang-development', 'local-member-3-mellerud-bengtsfors-fyr24', '0c49975d-33f9-888e-92d1-34edd61ed2da'),
	('arendegang-development', 'local-member-4-mellerud-bengtsfors-fyr24', 'd22e11f5-6f80-849c-9ecf-cde6c140efd3'),
	('arendegang-development', 'local-member-5-mellerud-bengtsfors-fyr24', 'af5d2369-e8b0-80ab-98d4-acbcfbf794e3'),
	('arendegang-development', 'local-vice-chair-mellerud-bengtsfors-fyr24', '1aa160d2-7c9c-8468-aa8a-2347ca69e8b5'),
	('arendegang-development', 'local-member-6-mellerud-bengtsfors-fyr24', 'd9ef90b9-6aca-806f-b98b-cf203417f568'),
	('arendegang-development', 'local-member-munkedal-fyr24', 'bdf7593c-a015-8ffd-9805-d713424332ac'),
	('arendegang-development', 'local-chair-munkedal-fyr24', 'cd2af178-6518-8347-a594-1fb59c3266e4'),
	('arendegang-development', 'local-member-2-munkedal-fyr24', '06b9e1f9-4ece-859c-9acb-25197ce73b67'),
	('arendegang-development', 'local-vice-chair-munkedal-fyr24', '1df9aa05-bd8c-8b16-94d1-9fa60771dab6'),
	('arendegang-development', 'local-member-3-munkedal-fyr24', 'd4783631-be98-8020-b0aa-6d8136a6c40a'),
	('arendegang-development', 'local-member-orust-fyr24', '12770616-9402-88b5-b4f3-357132ea51f3'),
	('arendegang-development', 'local-chair-orust-fyr24', '3e686f01-fa01-8b71-a5f6-cbf7b0609978'),
	('arendegang-development', 'local-member-2-orust-fyr24', 'f347385d-3fc2-8b44-b5d0-781de3392d53'),
	('arendegang-development', 'local-vice-chair-orust-fyr24', '5f38f61f-c50e-82b5-ad32-a0f534916c14'),
	('arendegang-development', 'local-member-3-orust-fyr24', 'd696f19e-b4ef-8f85-aceb-c95f3684b3ca'),
	('arendegang-development', 'local-member-sotenas-fyr24', '2c4faddb-e2ad-89e8-b3f9-ae8ee02dbf48'),
	('arendegang-development', 'local-chair-sotenas-fyr24', '22648cb0-22f8-8e80-9af6-4bd75ccaf759'),
	('arendegang-development', 'local-member-2-sotenas-fyr24', '90899b8a-63ad-8509-b750-0545687e8249'),
	('arendegang-development', 'local-vice-chair-sotenas-fyr24', 'ab3ecae6-cffd-8dbf-8436-e4d094a762e9'),
	('arendegang-development', 'local-member-3-sotenas-fyr24', 'a56faf67-0f63-8727-a35d-d642ccbd300b'),
	('arendegang-development', 'local-member-stromstad-fyr24', 'b74b1378-0393-836c-81c6-0106bc09a8c8'),
	('arendegang-development', 'local-chair-stromstad-fyr24', 'b99920d8-da3c-80ca-9d05-dc2498cfa1b7'),
	('arendegang-development', 'local-member-2-stromstad-fyr24', '9db82328-89c5-8a31-a36b-e30516a0193f'),
	('arendegang-development', 'local-vice-chair-stromstad-fyr24', '225943ce-73df-8fd9-a34a-344c0d9b8549'),
	('arendegang-development', 'local-member-3-stromstad-fyr24', '9f9d3005-e990-8aee-b2b5-a4e3c63723ee'),
	('arendegang-development', 'local-member-tanum-fyr24', '0fe220df-8ced-8b33-9c84-cf37284d4f1f'),
	('arendegang-development', 'local-chair-tanum-fyr24', 'b3b652b5-09ad-828f-bd7f-310efa78deda'),
	('arendegang-development', 'local-member-2-tanum-fyr24', '59b7884b-9997-893d-b71f-35d09b231f9f'),
	('arendegang-development', 'local-vice-chair-tanum-fyr24', 'ffff9fec-227d-8ea7-8eaf-daa6d4b9f4bf'),
	('arendegang-development', 'local-member-3-tanum-fyr24', '6953c09e-7028-8ea8-a80d-1b6963cf858e'),
	('arendegang-development', 'local-member-trollhattan-fyr24', '3f3576cd-1e97-85e6-b792-6f5d6ec1036d'),
	('arendegang-development', 'local-chair-trollhattan-fyr24', '7c060c8f-e980-8f60-9069-5e5ef3c6955d'),
	('arendegang-development', 'local-member-2-trollhattan-fyr24', 'dec8de6f-0607-8b5d-a020-60dcd0f799af'),
	('arendegang-development', 'local-vice-chair-trollhattan-fyr24', '3620ad79-450d-858a-9e5b-a74cba653213'),
	('arendegang-development', 'local-member-3-trollhattan-fyr24', '676e5f01-a457-8a02-a72b-d7cd92b5cb8c'),
	('arendegang-development', 'local-member-uddevalla-fyr24', 'd36035b6-6c4b-8f27-815c-c2b0d6b78712');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-chair-uddevalla-fyr24', '582c69c6-983d-801e-a564-c7272041242c'),
	('arendegang-development', 'local-member-2-uddevalla-fyr24', '8f250d63-3770-8378-a468-df241175de66'),
	('arendegang-development', 'local-vice-chair-uddevalla-fyr24', 'ae8f4ff7-36d1-8f42-a70f-155423cd71b9'),
	('arendegang-development', 'local-member-3-uddevalla-fyr24', '5db56df2-ccc4-8bc8-b341-b8197502c1b2'),
	('arendegang-development', 'local-member-vanersborg-fyr24', 'd9836c05-5b3a-88bc-80aa-4ec1784af4dd'),
	('arendegang-development', 'local-chair-vanersborg-fyr24', '0aeeab99-c3d6-8740-83f0-db62c18c711b'),
	('arendegang-development', 'local-member-2-vanersborg-fyr24', '00c7e8ba-68a2-8151-8842-57ce6467600c'),
	('arendegang-development', 'local-vice-chair-vanersborg-fyr24', 'b536963a-1e2a-873e-a8c8-1b5ad653093d'),
	('arendegang-development', 'local-member-3-vanersborg-fyr24', 'b5e29268-eeb7-83d2-afe1-f4a502e163ac'),
	('arendegang-development', 'local-member-amal-fyr24', '267f31a2-f08b-87f9-b795-a31a78cc3d9b'),
	('arendegang-development', 'local-chair-amal-fyr24', '8ffe7fc0-a663-8552-be9f-4364fb6157ce'),
	('arendegang-development', 'local-member-2-amal-fyr24', '8007b02b-7727-8024-8534-2ddf8997191c'),
	('arendegang-development', 'local-vice-chair-amal-fyr24', '9526761a-32da-89c1-8b04-db28e093c8bf'),
	('arendegang-development', 'local-member-3-amal-fyr24', 'da535890-b8f5-8534-9e92-8f2521f8d28d'),
	('arendegang-development', 'office-fyr24', '66f140b8-de4a-8372-8a97-a7d4fe7929ba'),
	('arendegang-development', 'office-2-fyr24', '3b204909-79a8-8063-bf0d-018fd6d2be9f'),
	('arendegang-development', 'office-3-fyr24', 'c61a2538-84df-8912-8f83-2866976f00c7'),
	('arendegang-development', 'steering-vice-chair-fyr24', '7b09f2f6-d5f9-82ab-9d51-9cdaef6e3eea'),
	('arendegang-development', 'steering-member-fyr24', '9064b010-fb1b-8423-ac9e-71361f54bd1b'),
	('arendegang-development', 'steering-member-2-fyr24', '660649e4-0304-826f-a967-4f842a9a3778'),
	('arendegang-development', 'steering-member-3-fyr24', '1316b879-f642-8136-aedc-4c6b7e058d6d'),
	('arendegang-development', 'steering-member-4-fyr24', '8befc29c-6a07-8e3d-bca5-2b5d6144da4d'),
	('arendegang-development', 'steering-member-5-fyr24', '780dcc2c-9d8d-81ff-9d57-ae398a5766d5'),
	('arendegang-development', 'steering-member-6-fyr24', '56c91ac1-b13f-8465-a254-0c585d3791e0'),
	('arendegang-development', 'steering-non-voting-fyr24', 'b9855bdc-d46b-8871-8404-72a71a05330b'),
	('arendegang-development', 'steering-chair-fyr24', '139ce71b-83d6-87dd-9943-c219f87bf055'),
	('arendegang-development', 'steering-member-7-fyr24', 'ca2007f9-2d92-8bb8-8153-4431580d9046'),
	('arendegang-development', 'steering-member-8-fyr24', '861fabe6-949b-80b8-af7d-acdb80c1a9d1'),
	('arendegang-development', 'steering-non-voting-2-fyr24', '42e580db-ebd3-8560-b159-9232c926e66c'),
	('arendegang-development', 'forum-member-barn-och-unga-fyr24', 'bde60ef2-4ad9-8ac2-9e91-3161e1ed22ff'),
	('arendegang-development', 'forum-member-2-barn-och-unga-fyr24', '71cd1b09-57ac-851c-9db9-416f06764160'),
	('arendegang-development', 'forum-vice-chair-barn-och-unga-fyr24', '414da76e-dacc-82f7-832b-01bf87f952be'),
	('arendegang-development', 'forum-member-3-barn-och-unga-fyr24', '67c641bc-f2e4-8e6b-8204-d65c089c47a8'),
	('arendegang-development', 'forum-chair-barn-och-unga-fyr24', 'c1d91adc-f71a-8ba2-ac44-aa8a8a6ec4d7'),
	('arendegang-development', 'forum-member-vuxna-fyr24', 'd78ba8ca-c6fa-866e-9ea0-8b162cb32151'),
	('arendegang-development', 'forum-chair-vuxna-fyr24', 'b37b4209-447e-89a2-9218-319c8cf4a304'),
	('arendegang-development', 'forum-member-2-vuxna-fyr24', '6ebc7057-11b2-832e-8794-ed520fc036b0'),
	('arendegang-development', 'forum-vice-chair-vuxna-fyr24', '9d7c97cb-678e-8951-9486-5418152f0a46'),
	('arendegang-development', 'forum-chair-aldre-fyr24', '35f9e9fb-7f01-85bf-a8a3-6bc2b6204dbe'),
	('arendegang-development', 'forum-vice-chair-aldre-fyr24', 'fc2b450a-ad71-81b7-9d6d-eee840a93580'),
	('arendegang-development', 'forum-member-aldre-fyr24', '5358dd6c-5762-8c00-8826-b834d8943be4'),
	('arendegang-development', 'forum-member-2-aldre-fyr24', '22547268-fde9-8bc6-9f55-efe7d115d64e'),
	('arendegang-development', 'political-member-fyr24', 'b83ccb5a-b697-8873-a870-7e5598bf7f2a'),
	('arendegang-development', 'political-member-2-fyr24', '81f1864a-779b-83fc-8e20-71d69c1763e0'),
	('arendegang-development', 'political-member-3-fyr24', '85d28da0-b44f-8c01-afb3-368ed9f564b9'),
	('arendegang-development', 'political-member-4-fyr24', 'ab08b472-9d61-81ce-8ff4-e8b5b88dd7c8'),
	('arendegang-development', 'political-member-5-fyr24', '80f16fc8-00e9-8870-8f9b-49c0f9788b09'),
	('arendegang-development', 'political-member-6-fyr24', '1a5b04f9-c9a0-81ba-b31f-255a4d275cf3'),
	('arendegang-development', 'political-member-7-fyr24', 'df183777-7069-8315-bfe8-d070f4aefd28'),
	('arendegang-development', 'political-member-8-fyr24', 'c49d809e-7317-8d99-a330-e70298b5a83c');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'political-member-9-fyr24', 'be59cd9f-c5b6-8d78-93d8-b20960816817'),
	('arendegang-development', 'political-member-10-fyr24', '4e9ec7f4-0d20-83f5-a794-085c8db112b7'),
	('arendegang-development', 'political-member-11-fyr24', '91f73b93-d5eb-83a8-8895-ddb6ec08ffc8'),
	('arendegang-development', 'political-member-12-fyr24', '350d542d-006e-8954-882f-065aafc35ed1'),
	('arendegang-development', 'political-chair-fyr24', 'd3747ece-be33-8e78-a975-ebde0e6c6f9a'),
	('arendegang-development', 'political-member-13-fyr24', 'ac6c6471-872c-8738-90a3-c8f6a20508dd'),
	('arendegang-development', 'political-member-14-fyr24', '0ebc41f3-f527-8dc2-b03f-9f88735ba2f3'),
	('arendegang-development', 'political-vice-chair-fyr24', '840cb5e0-bb34-861b-80a7-ad483cd7e5fb'),
	('arendegang-development', 'political-member-15-fyr24', 'ff5a76c4-a035-8026-a4d1-7c678c42a2e9'),
	('arendegang-development', 'political-member-16-fyr24', '179b3ef2-cf01-8893-84e1-8012e5158fb2'),
	('arendegang-development', 'political-member-17-fyr24', '3e953e0d-e3b1-8d2f-8720-1a4c979ec356'),
	('arendegang-development', 'political-member-18-fyr24', 'b6197aaa-866f-8447-a318-efcd0de03979'),
	('arendegang-development', 'political-member-19-fyr24', '5325d39b-fc02-85c8-9725-2f84c439c2ea'),
	('arendegang-development', 'political-adjunct-fyr24', 'fd8432b1-134d-8931-950a-c9752f59fe9c'),
	('arendegang-development', 'political-adjunct-2-fyr24', 'ddebad49-7dac-893b-a1e1-55359ae3c835'),
	('arendegang-development', 'local-member-herrljunga-sal19', 'dac7a0e3-748e-82e6-8c4d-153151c2fcbe'),
	('arendegang-development', 'local-chair-herrljunga-sal19', '53def8de-213e-8336-9205-d698b73be31a'),
	('arendegang-development', 'local-member-2-herrljunga-sal19', '98427904-563d-88c7-b389-24360bdf282a'),
	('arendegang-development', 'local-vice-chair-herrljunga-sal19', 'f34911f7-9edf-87c7-a47d-62873416e927'),
	('arendegang-development', 'local-member-3-herrljunga-sal19', 'f4a67a25-8465-807b-a229-2abaa9d352f7'),
	('arendegang-development', 'local-member-4-herrljunga-sal19', 'eb9bd4ca-1243-85df-87ab-862a1c2d5922'),
	('arendegang-development', 'local-member-5-herrljunga-sal19', 'a7873529-e624-8e3c-97bb-70b8ed65d849'),
	('arendegang-development', 'local-task-lead-herrljunga-sal19', 'cedae1e2-29c7-8953-b7f1-aa627ac156cd'),
	('arendegang-development', 'local-member-vargarda-sal19', 'db3ea7bc-101a-8068-a4b0-e849553905b4'),
	('arendegang-development', 'local-chair-vargarda-sal19', 'f8136e71-8f49-8b42-acfc-b88c8075a87d'),
	('arendegang-development', 'local-member-2-vargarda-sal19', 'fc96bf77-f37c-8206-a99f-07c32644353f'),
	('arendegang-development', 'local-vice-chair-vargarda-sal19', 'f2bc3187-9999-8ca4-b528-a13276eb2ce3'),
	('arendegang-development', 'local-member-3-vargarda-sal19', '2e5d89ea-acb1-80cd-ac79-ef7aaccffbbf'),
	('arendegang-development', 'local-member-4-vargarda-sal19', 'cce82fd6-71cf-8baa-8188-4848ca984efe'),
	('arendegang-development', 'local-member-5-vargarda-sal19', '70ddbcf7-65ad-81a4-ace4-87a9600385bf'),
	('arendegang-development', 'local-task-lead-vargarda-sal19', '892e4506-9daa-8c06-8882-946cb834725f'),
	('arendegang-development', 'local-member-bollebygd-sal19', '54b7f075-1fe8-8388-be0d-f8d35154d644'),
	('arendegang-development', 'local-chair-bollebygd-sal19', '15423e24-dbba-8b25-a0c1-f29338fcb8d6'),
	('arendegang-development', 'local-member-2-bollebygd-sal19', '520b51a5-32c4-8e9b-b264-34f5eff226dc'),
	('arendegang-development', 'local-vice-chair-bollebygd-sal19', 'daa52d74-ed05-8ba5-acb6-6a7111847cd1'),
	('arendegang-development', 'local-member-3-bollebygd-sal19', '216dc63a-a3df-8202-b41e-a15b59f514c3'),
	('arendegang-development', 'local-member-4-bollebygd-sal19', '04aa4bbb-78e2-84e7-8f93-f3d7e5050924'),
	('arendegang-development', 'local-member-5-bollebygd-sal19', '0d1172f1-d90c-8fd5-b167-cbaf8ea34a81'),
	('arendegang-development', 'local-task-lead-bollebygd-sal19', '0579ea8f-2fd1-85bd-b4c1-fca98c9d4c96'),
	('arendegang-development', 'local-member-boras-sal19', '22acea2c-d25e-8bb9-b9b4-e5fe93e92966'),
	('arendegang-development', 'local-chair-boras-sal19', 'f5bd6376-05e8-88da-8b75-2bebf19c8ece'),
	('arendegang-development', 'local-member-2-boras-sal19', 'c0ce9cd3-8386-854d-9235-01b7a478fade'),
	('arendegang-development', 'local-vice-chair-boras-sal19', 'f94d6067-33ea-8260-ad4d-5825c60f5d2b'),
	('arendegang-development', 'local-member-3-boras-sal19', 'cf581e04-b45f-8200-88c2-99fe71794aa2'),
	('arendegang-development', 'local-member-4-boras-sal19', '76365338-127f-89d1-ab67-989156b9ed2d'),
	('arendegang-development', 'local-member-5-boras-sal19', '8685ff5f-0b8c-81ce-9df6-7e16cf07d513'),
	('arendegang-development', 'local-task-lead-boras-sal19', 'bb85df0b-ce47-8f55-adc0-0300c315dbb8'),
	('arendegang-development', 'local-member-mark-sal19', '5b2f7408-3d0b-8628-9410-edb15b8ccd1d'),
	('arendegang-development', 'local-chair-mark-sal19', 'ceb3c2a3-2d77-871a-ac2a-3596adcdead7'),
	('arendegang-development', 'local-member-2-mark-sal19', '24ab76c7-eeb8-8ba4-90f3-ef48b48e5f29');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'local-vice-chair-mark-sal19', '9186a233-3f02-876b-9988-d13492b84d19'),
	('arendegang-development', 'local-member-3-mark-sal19', '5c7d82a1-4fcd-81fd-baab-d7b77de300aa'),
	('arendegang-development', 'local-member-4-mark-sal19', 'ee20beb9-8788-8c6d-acb5-94e3b6c4bb09'),
	('arendegang-development', 'local-member-5-mark-sal19', 'd1e7fb9a-4cd9-87bc-9f62-08fcf15e077b'),
	('arendegang-development', 'local-task-lead-mark-sal19', '5063483f-d971-8206-bc61-06c19555e172'),
	('arendegang-development', 'local-member-svenljunga-sal19', 'dcaa72d3-1fce-81f6-9c1f-4a309302a185'),
	('arendegang-development', 'local-chair-svenljunga-sal19', 'cabf0b07-acce-8315-9887-33b2fa583cb2'),
	('arendegang-development', 'local-member-2-svenljunga-sal19', '2cf0ebf0-390d-8166-a773-a6177c556fde'),
	('arendegang-development', 'local-vice-chair-svenljunga-sal19', 'b0cd3595-79a8-8eb1-a22a-52256d8ca6bd'),
	('arendegang-development', 'local-member-3-svenljunga-sal19', '0b834086-ca09-8af9-81cf-4ac3a661d3c4'),
	('arendegang-development', 'local-member-4-svenljunga-sal19', '6f581097-de17-8fe9-9f7b-7de4892bf5b4'),
	('arendegang-development', 'local-member-5-svenljunga-sal19', 'e25c98b1-a619-85b1-b103-b02f572ce3b5'),
	('arendegang-development', 'local-task-lead-svenljunga-sal19', '7eb96f1e-d722-8f2f-b8d8-cb6389a59964'),
	('arendegang-development', 'local-member-tranemo-sal19', 'f19d7f2c-1e3f-8e12-b287-8aa059bc9e08'),
	('arendegang-development', 'local-chair-tranemo-sal19', '9d06f32a-6bbc-8bda-b85e-76e4463c8d13'),
	('arendegang-development', 'local-member-2-tranemo-sal19', 'da05a9ab-ffde-8bd9-9249-11ceaac700b4'),
	('arendegang-development', 'local-vice-chair-tranemo-sal19', 'f0a4d960-29ee-8456-b027-8402124fd450'),
	('arendegang-development', 'local-member-3-tranemo-sal19', '8ebf288b-f4a2-88c2-819f-8f09ea62e1bf'),
	('arendegang-development', 'local-member-4-tranemo-sal19', '89eb1955-8152-8c38-9e8d-2ea7b839de32'),
	('arendegang-development', 'local-member-5-tranemo-sal19', '8b7351ba-0199-8963-b3d7-c3de3ea68e41'),
	('arendegang-development', 'local-task-lead-tranemo-sal19', '8da095e4-b5a8-8584-bb34-3fad57d7498b'),
	('arendegang-development', 'local-member-ulricehamn-sal19', '6c2f845c-fbf2-8613-af05-4b62d34fd4f7'),
	('arendegang-development', 'local-chair-ulricehamn-sal19', '459c964f-5dbf-8353-b343-10388c24d11b'),
	('arendegang-development', 'local-member-2-ulricehamn-sal19', '531e7de1-8bdd-8ffe-8813-e77587dadfef'),
	('arendegang-development', 'local-vice-chair-ulricehamn-sal19', 'ecb2e429-8db5-81f8-888d-f4818b5c29ac'),
	('arendegang-development', 'local-member-3-ulricehamn-sal19', 'b08fe9c9-c49d-8126-98a5-7b7c11924deb'),
	('arendegang-development', 'local-member-4-ulricehamn-sal19', '6961d777-2a7c-85ee-acdd-3ff61a7a4c50'),
	('arendegang-development', 'local-member-5-ulricehamn-sal19', '16aa4686-2cf6-8712-bba8-ad1c486684d1'),
	('arendegang-development', 'local-task-lead-ulricehamn-sal19', '33d04ce4-c59d-8b50-bc0d-7ebeb3c0a023'),
	('arendegang-development', 'office-sal19', '00d54169-c714-8043-9362-cec72b3b287d'),
	('arendegang-development', 'office-2-sal19', 'f4393e68-d7a8-8019-bb0b-4a9721aa366b'),
	('arendegang-development', 'office-3-sal19', 'e0db60e2-d5c1-84aa-8a7d-3be4d491f7ed'),
	('arendegang-development', 'office-4-sal19', '53ad6cb7-8c1a-8963-b895-42c7e7c40969'),
	('arendegang-development', 'steering-vice-chair-sal19', 'bb504434-c04f-888e-a1dc-1263f56d8e6b'),
	('arendegang-development', 'steering-member-sal19', '960b1e85-9a9d-8589-9ac7-eeaac0be6d53'),
	('arendegang-development', 'steering-member-2-sal19', '84d7e317-b799-8614-9b8c-e3e0669f739d'),
	('arendegang-development', 'steering-member-3-sal19', 'bb092079-282c-86fb-aebf-3335c942dae0'),
	('arendegang-development', 'steering-member-4-sal19', 'baca69b3-2e80-8751-a78b-ce6520cab4ed'),
	('arendegang-development', 'steering-member-5-sal19', 'fe1af7c4-c3b0-804e-af73-b316915da3ec'),
	('arendegang-development', 'steering-member-6-sal19', 'a5af5a33-2432-89dd-b296-199f64af6dc0'),
	('arendegang-development', 'steering-member-7-sal19', '92c10994-4dbd-865e-bbf3-99d72c0b49e8'),
	('arendegang-development', 'steering-member-8-sal19', '9c0c38d2-b019-8cab-8e2c-74d3f791d747'),
	('arendegang-development', 'steering-member-9-sal19', '341b37fd-d164-8b82-acc4-0ae4c6b2933c'),
	('arendegang-development', 'steering-member-10-sal19', 'f443d6ce-9647-8801-9273-9ea9233f7928'),
	('arendegang-development', 'steering-member-11-sal19', 'f8702c74-bfe7-8457-b5e5-8bf3eeed8c8d'),
	('arendegang-development', 'steering-chair-sal19', '09cae8c5-1cfd-89ad-bdf6-fc7255dee8cb'),
	('arendegang-development', 'steering-member-12-sal19', '67b13874-3446-81c7-82c1-98a662a6c9ba'),
	('arendegang-development', 'steering-adjunct-sal19', '86ac0ffc-c4e9-827b-a26f-9bd286a47fe8'),
	('arendegang-development', 'steering-adjunct-2-sal19', '084a26b5-88e5-8011-9e5c-8c7d6f9112e0'),
	('arendegang-development', 'steering-non-voting-sal19', '65a09278-50d1-830e-9ad5-30e7068415bc');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'steering-non-voting-2-sal19', '7037add0-44b7-8c1d-9c0b-b159091f2c13'),
	('arendegang-development', 'au-member-sal19', 'a172d0d0-1d55-8de9-83d7-92fa7b8379c6'),
	('arendegang-development', 'au-member-2-sal19', '5ac4b1bb-cbd0-855f-8265-9f49f63ef6bb'),
	('arendegang-development', 'au-member-3-sal19', '1990c037-2dfe-8a85-a143-c371fb69d31f'),
	('arendegang-development', 'forum-vice-chair-grupp-1-sal19', '79b8e736-3dfa-84b9-9d13-07537a28c50a'),
	('arendegang-development', 'forum-member-grupp-1-sal19', '071e7925-d182-8bec-b47f-f0aedfd58254'),
	('arendegang-development', 'forum-chair-grupp-1-sal19', 'fba8484e-dfca-8334-a8ec-1a1c73c5646d'),
	('arendegang-development', 'forum-chair-grupp-2-sal19', 'ae0fab46-a79a-8dbd-a290-02cc3602cf9a'),
	('arendegang-development', 'forum-member-grupp-2-sal19', '2533a5ed-794e-80ec-af69-eb3ab196f760'),
	('arendegang-development', 'forum-vice-chair-grupp-2-sal19', '7e7b3496-4629-8308-a15a-e9fbd9d08b0f'),
	('arendegang-development', 'forum-chair-grupp-3-sal19', 'bfd02abc-f830-8d71-a22a-f3aa53ede6eb'),
	('arendegang-development', 'forum-vice-chair-grupp-3-sal19', 'da32ebac-7fa4-8f42-beeb-43382bc1d8cc'),
	('arendegang-development', 'forum-member-grupp-3-sal19', 'b4a5c8fb-66e4-8ec1-ad94-a3ec795bcf7d'),
	('arendegang-development', 'political-chair-sal19', 'fefb3194-925d-8472-b543-59a9c66257cc'),
	('arendegang-development', 'political-vice-chair-sal19', 'd97513ce-ec33-8986-bafd-4a351a3452ec'),
	('arendegang-development', 'political-member-sal19', 'f9570b99-c06a-89fc-8398-9b761c631c73'),
	('arendegang-development', 'political-member-2-sal19', '58271de7-c8bd-85f9-bef4-ac321dd59a0e'),
	('arendegang-development', 'political-member-3-sal19', 'aa6f573e-da0b-8585-a32f-496fe74eeabc'),
	('arendegang-development', 'political-member-4-sal19', 'f7fbdab2-3656-8407-b322-0e9ad93c77d8'),
	('arendegang-development', 'political-member-5-sal19', '2160460f-ae4d-8ad0-93f4-ea7a81866048'),
	('arendegang-development', 'political-member-6-sal19', '60ed593b-2b80-8ad4-87a4-ae3c2855b5c7'),
	('arendegang-development', 'political-adjunct-sal19', 'c6b94c7a-1659-85a3-bfa1-c1019ee3e4e6'),
	('arendegang-development', 'political-adjunct-2-sal19', 'f56422ea-f4da-853e-a8a9-6d2605328a5c'),
	('arendegang-development', 'local-chair-goteborg-gbg26', 'd10b8159-8d8c-8f03-a773-1a929c43d54f'),
	('arendegang-development', 'local-vice-chair-goteborg-gbg26', 'cce0fca8-fbf8-88a3-8f2f-af3acf17737f'),
	('arendegang-development', 'local-member-goteborg-gbg26', '2c14d3ef-bc1d-8ee2-8389-af1075016be1'),
	('arendegang-development', 'local-member-2-goteborg-gbg26', '14aa470f-3f18-8de9-a111-92d7c8075a9c'),
	('arendegang-development', 'local-chair-molndal-gbg26', 'a8d6aa8a-abc5-8e43-a25a-bf0cbabedc07'),
	('arendegang-development', 'local-vice-chair-molndal-gbg26', 'b9e31e77-10ae-8644-a2c3-b32a33b5abde'),
	('arendegang-development', 'local-member-molndal-gbg26', 'f95ce253-e819-888f-91f1-49ee34168820'),
	('arendegang-development', 'local-member-2-molndal-gbg26', 'cd9e6e2b-fd15-8f49-bebc-7062978aac88'),
	('arendegang-development', 'local-chair-harryda-gbg26', '4f48504a-dd94-8001-8f72-156cf2c17bdf'),
	('arendegang-development', 'local-vice-chair-harryda-gbg26', '63f2cf04-3419-82d1-9789-7b9d4dda5b56'),
	('arendegang-development', 'local-member-harryda-gbg26', 'c850b76f-711c-8ef4-ac31-703844c22366'),
	('arendegang-development', 'local-member-2-harryda-gbg26', '38e20113-fcfc-8dca-a1db-cddf13ede681'),
	('arendegang-development', 'local-chair-partille-gbg26', '67cd0624-9945-8720-b197-1e26bfa1b3c9'),
	('arendegang-development', 'local-vice-chair-partille-gbg26', 'd32861c0-6409-8962-af77-5805bb046593'),
	('arendegang-development', 'local-member-partille-gbg26', 'da94f162-48e6-8fa9-9f05-f6459a7eedf2'),
	('arendegang-development', 'local-member-2-partille-gbg26', '9bccbb4a-c896-8e2b-ac55-38b85a8224c4'),
	('arendegang-development', 'local-chair-ockero-gbg26', '8f12fd4f-a16a-867a-b949-d1f0a80f8165'),
	('arendegang-development', 'local-vice-chair-ockero-gbg26', 'ede581b5-f4ae-8b08-be35-bff9d10ceae4'),
	('arendegang-development', 'local-member-ockero-gbg26', '3745262a-005c-8844-85cc-44e5d9c2c7b7'),
	('arendegang-development', 'local-member-2-ockero-gbg26', '6d626376-4240-88a0-bcf7-560795d324fd'),
	('arendegang-development', 'office-gbg26', 'b5dc831c-cbf0-8cc5-b177-f60313c345d2'),
	('arendegang-development', 'office-2-gbg26', '27447880-c275-8952-830a-fd94bb666615'),
	('arendegang-development', 'office-3-gbg26', '6060b3a9-030d-89ed-b730-de54dec65cb5'),
	('arendegang-development', 'office-4-gbg26', '8b69f1cc-e8b3-85dd-bbfe-513ef9f0d529'),
	('arendegang-development', 'office-5-gbg26', '983e2fcc-968a-8295-90cd-448e74b5e686'),
	('arendegang-development', 'office-6-gbg26', '0f3604d8-d1fa-8901-b728-553d2508164f'),
	('arendegang-development', 'steering-member-gbg26', 'a4fbe4e8-6d3b-8a66-a230-d7f96022a3ce');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'steering-member-2-gbg26', 'aeae3ec7-01ea-8a43-8298-c6d4695c35c5'),
	('arendegang-development', 'steering-member-3-gbg26', '85be316c-7881-87d1-b746-fb34d7043743'),
	('arendegang-development', 'steering-chair-gbg26', '285a57e5-4c85-8b45-8ed3-71a6bfdd2966'),
	('arendegang-development', 'steering-member-4-gbg26', '611cefb7-b3b3-84b3-8399-f7f19ff77f14'),
	('arendegang-development', 'steering-vice-chair-gbg26', '11ea1991-b7f2-88e0-8ac0-84326ccd04d5'),
	('arendegang-development', 'steering-member-5-gbg26', '1f1d51d2-3619-8e92-9613-a0af7a654013'),
	('arendegang-development', 'steering-member-6-gbg26', '661958d9-d1c2-8d95-a57e-ba639765f739'),
	('arendegang-development', 'forum-chair-barn-och-unga-gbg26', '0f374abc-ec71-8203-90f1-cb3cedee0cb1'),
	('arendegang-development', 'forum-vice-chair-barn-och-unga-gbg26', '5dcefd20-195d-8cf9-91e6-9e65d92f88df'),
	('arendegang-development', 'forum-member-barn-och-unga-gbg26', 'bcaa768c-e3e5-8ddb-82ed-024879f11958'),
	('arendegang-development', 'forum-member-2-barn-och-unga-gbg26', 'fc26d914-1c42-8b97-af9b-a888e181e4d9'),
	('arendegang-development', 'forum-adjunct-barn-och-unga-gbg26', 'a131065d-a8cb-8601-b48e-668843dddbf4'),
	('arendegang-development', 'forum-vice-chair-psykiatri-gbg26', 'e1014687-0eeb-825b-bee6-136ac9409f0c'),
	('arendegang-development', 'forum-chair-psykiatri-gbg26', '6d2e039e-d78e-8069-baa7-01dd99d51556'),
	('arendegang-development', 'forum-member-psykiatri-gbg26', '816e4649-6ce4-830d-8416-c5d3805183ce'),
	('arendegang-development', 'forum-member-2-psykiatri-gbg26', 'a668a4e9-e822-8880-be35-8fc8fccb7887'),
	('arendegang-development', 'forum-adjunct-psykiatri-gbg26', '38c11097-377b-83c7-a7ec-0ba2f7cfab12'),
	('arendegang-development', 'forum-vice-chair-rehabilitering-habilitering-gbg26', '667e3857-ce21-816d-a61e-f3cfad36e0cb'),
	('arendegang-development', 'forum-chair-rehabilitering-habilitering-gbg26', '9b17a4f2-8f3e-86f4-b4ff-bc989475d94e'),
	('arendegang-development', 'forum-member-rehabilitering-habilitering-gbg26', '0b4a4f73-edf9-8143-8aa9-e89ecca9e9e8'),
	('arendegang-development', 'forum-member-2-rehabilitering-habilitering-gbg26', '61069a5d-c093-8a62-8e67-8d769a904824'),
	('arendegang-development', 'forum-adjunct-rehabilitering-habilitering-gbg26', 'ac0da6ac-1924-8c08-9f13-1274c1ea703c'),
	('arendegang-development', 'forum-chair-aldre-gbg26', 'ad246503-1d08-87f6-a67a-8cd1fe96bd4e'),
	('arendegang-development', 'forum-vice-chair-aldre-gbg26', '4098148c-4cdb-812b-844f-d8d765e5eb1f'),
	('arendegang-development', 'forum-member-aldre-gbg26', '965e3593-aa5d-8e0b-8852-f27256bbe4b8'),
	('arendegang-development', 'forum-member-2-aldre-gbg26', 'bb4abb7c-560e-8008-b48e-8f8705a39648'),
	('arendegang-development', 'forum-adjunct-aldre-gbg26', '730500c7-bd41-85b2-9028-1e58d191fc0b'),
	('arendegang-development', 'forum-chair-arbetsgrupp-1-gbg26', 'bbb597fa-0011-8cd3-bce6-482c79aff733'),
	('arendegang-development', 'forum-vice-chair-arbetsgrupp-1-gbg26', 'a500e456-010e-8aef-8719-ac5e1203bfe4'),
	('arendegang-development', 'forum-member-arbetsgrupp-1-gbg26', '3b1ae219-29ac-8f02-b096-ec4d8ec2590a'),
	('arendegang-development', 'forum-member-2-arbetsgrupp-1-gbg26', '615c05bb-d884-8be5-b6cf-8d01a236dcc5'),
	('arendegang-development', 'forum-adjunct-arbetsgrupp-1-gbg26', '9152520c-15f6-8569-a9cd-1071d855a867'),
	('arendegang-development', 'forum-vice-chair-arbetsgrupp-2-gbg26', 'd2851306-229e-8eb2-ac98-e907b994f8f1'),
	('arendegang-development', 'forum-chair-arbetsgrupp-2-gbg26', '00d3405b-413d-8fb4-982c-df880efd6644'),
	('arendegang-development', 'forum-member-arbetsgrupp-2-gbg26', 'e683adaf-cab1-834d-b368-f18fe342fdbc'),
	('arendegang-development', 'forum-member-2-arbetsgrupp-2-gbg26', 'ef1f52d4-9104-8d71-bd16-9d713bfe2615'),
	('arendegang-development', 'forum-adjunct-arbetsgrupp-2-gbg26', '78bb2fe9-5fa1-8f1d-a8a6-39e8375b2b92'),
	('arendegang-development', 'political-chair-gbg26', '21249a5e-7b5f-84eb-a9ea-90cb4aa48667'),
	('arendegang-development', 'political-member-gbg26', '7a5a25ef-da04-8838-baca-ca830cabc55b'),
	('arendegang-development', 'political-member-2-gbg26', '33a9da84-c21d-868f-83f2-478688ce4126'),
	('arendegang-development', 'political-member-3-gbg26', 'ffda3b8d-265a-83f7-93c1-96bc6f7d803b'),
	('arendegang-development', 'political-member-4-gbg26', '5b4073ab-029e-8b95-9433-216262a607c0'),
	('arendegang-development', 'political-vice-chair-gbg26', '6f39feb3-1fa6-89f5-bfcc-c5090909a4b9'),
	('arendegang-development', 'vvg-member', 'b50d8980-f92e-819c-82f5-52007fb3c8a3'),
	('arendegang-development', 'vvg-member-2', '9fef7377-97e2-8c92-8916-df04e7c4315a'),
	('arendegang-development', 'sro-member', '04139c11-5c3d-8b96-84ae-a4bda6853d18'),
	('arendegang-development', 'sro-member-2', 'bb766d93-eb21-8b71-8a90-713dc6ddf735'),
	('arendegang-development', 'vastkom-chair', 'e72fd820-3fe7-8720-b4c0-bc4f449417d0'),
	('arendegang-development', 'vastkom-member', '26a298b0-0e44-8a4d-8a92-158acbdbcd39'),
	('arendegang-development', 'vastkom-member-2', '483f1c96-e643-839e-bc75-76e66f00f46e');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'vastkom-member-3', '38cdb6a6-d234-80e0-848f-2f35bd0483a2'),
	('arendegang-development', 'vastkom-member-4', 'd4115d74-00ae-8c3d-9458-58f6fc0ab8c6'),
	('arendegang-development', 'vastkom-member-5', 'b687d142-eff1-89e5-94af-584a1036467f'),
	('arendegang-development', 'vastkom-member-6', 'e8d45f1c-8700-8437-89f1-e4167c5caf64'),
	('arendegang-development', 'vastkom-member-7', '8ce6319b-a8e0-8323-ae4b-1d3a34be95ad'),
	('arendegang-development', 'vastkom-member-8', '76e16e22-e979-8d44-9eca-3e56e67f2e22'),
	('arendegang-development', 'vastkom-member-9', 'a651f804-5416-8668-95aa-31bd0551709a'),
	('arendegang-development', 'vastkom-member-10', 'e94f5306-215c-8a8e-8681-aba05f6812c7'),
	('arendegang-development', 'vastkom-member-11', '054ec205-b912-8836-a95f-11e28fe7905f'),
	('arendegang-development', 'vastkom-member-12', 'fd0b199d-65f8-8704-a491-ab123d533b63'),
	('arendegang-development', 'vastkom-member-13', '056a2c31-e671-8c5a-bab5-6467e3ead275'),
	('arendegang-development', 'vastkom-member-14', 'aa6a36a4-944b-8d77-8ba4-494864a805aa'),
	('arendegang-development', 'vastkom-member-15', 'f7014939-9767-8384-9101-d7a1869e8917'),
	('arendegang-development', 'vastkom-secretary', '14d29171-d9a7-8d03-93f8-71bee48065b4'),
	('arendegang-development', 'gr-chair', '03ccd121-eb16-8492-b55e-42e315c4288b'),
	('arendegang-development', 'gr-member', '6e5d54b4-a3f1-84d2-b6d2-501748a082a3'),
	('arendegang-development', 'gr-secretary', 'f21e6d3b-1752-860c-b51e-f79c53dfa2c9'),
	('arendegang-development', 'borasregionen-chair', '37444663-49b0-84c2-9396-92b94ad8ee46'),
	('arendegang-development', 'borasregionen-member', '905faf58-d010-8ee8-ad0f-ca2a17641417'),
	('arendegang-development', 'borasregionen-secretary', 'e176a00f-bba7-8a80-8d9f-953f60220998'),
	('arendegang-development', 'fyrbodal-chair', '64b7d84e-21e4-8636-964b-e0cf96c4db80'),
	('arendegang-development', 'fyrbodal-member', 'bfcddd77-2658-8fd4-9953-f5804cc3eb1f'),
	('arendegang-development', 'fyrbodal-secretary', 'dcb5649a-b4d7-8374-9cd8-4c535d65bcd1'),
	('arendegang-development', 'skaraborg-chair', '60bcbbe8-6b05-8ce2-84db-4721ecd1b0c7'),
	('arendegang-development', 'skaraborg-member', 'c56b76a8-3eb9-8e0d-8847-10b90039aa62'),
	('arendegang-development', 'skaraborg-secretary', '559ceab4-f3dd-816c-a9dc-99206262d50d'),
	('arendegang-development', 'line-manager-amal', '3c9e761b-28c9-86c7-bf7f-6274c8e92942'),
	('arendegang-development', 'party-committee-amal', '40de5b44-8957-8a41-8445-e8aa17e77dd0'),
	('arendegang-development', 'party-executive-amal', '083d37c2-77c2-8cc5-940c-5925271f5912'),
	('arendegang-development', 'party-council-amal', 'eff04718-c4cb-8751-82f7-060ab900a59f'),
	('arendegang-development', 'line-manager-bengtsfors', '6f407145-ceab-88e1-8d97-eaa8a8549f3e'),
	('arendegang-development', 'party-committee-bengtsfors', '069fcd0a-a377-82e3-a6c7-00dea6f56c76'),
	('arendegang-development', 'party-executive-bengtsfors', '4b9227d1-1a61-8a25-957e-30b5a780a87d'),
	('arendegang-development', 'party-council-bengtsfors', '5bb0f597-b152-847c-9c81-bca8fca0f1bb'),
	('arendegang-development', 'line-manager-bollebygd', 'b8f2a338-1ec5-8474-9554-ba920ad5c3c7'),
	('arendegang-development', 'party-committee-bollebygd', 'cc2f1e8a-0be3-8aca-ab4a-f96ea5195e99'),
	('arendegang-development', 'party-executive-bollebygd', '7f552bc8-e78b-80fa-8eb4-a4b08e469b53'),
	('arendegang-development', 'party-council-bollebygd', '97d76b38-d3df-8c38-8af7-e4094b8ad4cb'),
	('arendegang-development', 'line-manager-boras', 'f290a780-8e66-85ae-9be2-e288bc7102f3'),
	('arendegang-development', 'party-committee-boras', '76803107-3cea-8367-aa4f-033d4e5fc144'),
	('arendegang-development', 'party-executive-boras', 'a4e280b9-715c-8c94-864d-678377a1ec81'),
	('arendegang-development', 'party-council-boras', '3d3f25c2-0dff-8e3c-9575-df456adca35c'),
	('arendegang-development', 'line-manager-dals-ed', '6724e914-f416-8c09-a6d5-de4d11ac3b46'),
	('arendegang-development', 'party-committee-dals-ed', '27a756b6-0135-8d39-a859-9ffd5b26a01c'),
	('arendegang-development', 'party-executive-dals-ed', 'a3a2ed91-828e-847f-81f3-7710a078c113'),
	('arendegang-development', 'party-council-dals-ed', '9c479394-994e-8f0d-9f80-b030e065a684'),
	('arendegang-development', 'line-manager-fargelanda', '2e422c52-f352-8075-a4c1-70332dae3e9e'),
	('arendegang-development', 'party-committee-fargelanda', 'c1694eda-ede9-85f6-b3fe-cc4816d7e212'),
	('arendegang-development', 'party-executive-fargelanda', '6c2f10db-99ac-8ad1-838f-070748d6f03b'),
	('arendegang-development', 'party-council-fargelanda', '66bb6278-aae8-8339-9641-cb433f0daf9c');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'line-manager-goteborg', 'fc1fbb81-b04d-8747-9c81-66df73bee7b0'),
	('arendegang-development', 'party-committee-goteborg', '07603c84-de2b-8ee1-901c-81ed43d26144'),
	('arendegang-development', 'party-executive-goteborg', '4e5c2de2-32db-88d8-9096-19d57ed48326'),
	('arendegang-development', 'party-council-goteborg', '89f7103d-5659-8f09-98b6-04bff5da96cf'),
	('arendegang-development', 'line-manager-harryda', '7a402df7-8afd-8cff-bd4c-871678cbe830'),
	('arendegang-development', 'party-committee-harryda', 'e6f8af19-4f8a-86d8-b5e8-a198f0b2580e'),
	('arendegang-development', 'party-executive-harryda', 'e2d3fb1a-72c9-8b58-b1bd-d54efc4be205'),
	('arendegang-development', 'party-council-harryda', 'af704eef-fc06-8a95-9572-91c84e31e6f0'),
	('arendegang-development', 'line-manager-herrljunga', 'aa616ffb-1181-8cee-9b77-c0e12cb5b095'),
	('arendegang-development', 'party-committee-herrljunga', '42180e48-357b-8378-b502-d35690ecde67'),
	('arendegang-development', 'party-executive-herrljunga', 'ee03e1f6-9ba1-825b-b68b-7880ea8f3c14'),
	('arendegang-development', 'party-council-herrljunga', 'c55b8822-ab04-87d4-bf91-e159e2d1eaf8'),
	('arendegang-development', 'line-manager-kommun-29', 'd193ef6e-ae69-8f43-a8f6-46052035a457'),
	('arendegang-development', 'party-committee-kommun-29', '878ed2d9-d7e3-8ac5-8849-a5b21fffca7d'),
	('arendegang-development', 'party-executive-kommun-29', '0de321ae-7510-82c3-b16f-867f8d4f7ad2'),
	('arendegang-development', 'party-council-kommun-29', 'fe68b96a-9b59-8477-a1fd-379d1da30513'),
	('arendegang-development', 'line-manager-kommun-30', '40c3f083-7d90-80d0-b982-2d519c4e62e3'),
	('arendegang-development', 'party-committee-kommun-30', '967a339b-c67f-8797-b553-c7446c396088'),
	('arendegang-development', 'party-executive-kommun-30', '052215aa-dc0e-87e1-bf9b-393c02b27c6a'),
	('arendegang-development', 'party-council-kommun-30', '99e9a1f3-7fca-841a-9802-7528f204ba7d'),
	('arendegang-development', 'line-manager-kommun-31', '680086d9-ed9b-8b0d-83d3-9fca1eff7a0d'),
	('arendegang-development', 'party-committee-kommun-31', '530c88eb-c745-8f95-94e4-e1d207eae38e'),
	('arendegang-development', 'party-executive-kommun-31', '9b258a91-911f-83d5-9bc4-6c5ca5f27398'),
	('arendegang-development', 'party-council-kommun-31', '5ea61e73-3038-8f0d-93ab-71bed78a8bb9'),
	('arendegang-development', 'line-manager-kommun-32', '6fbe4874-7fe6-84de-a8d4-19c43c7dc8f7'),
	('arendegang-development', 'party-committee-kommun-32', 'f9017a02-9c28-81dd-9caa-62d6bd282656'),
	('arendegang-development', 'party-executive-kommun-32', '6b915416-06c2-8449-aac3-1914c5d70d24'),
	('arendegang-development', 'party-council-kommun-32', '759b5337-caa1-8bb4-9b3d-8d6d78505ab8'),
	('arendegang-development', 'line-manager-kommun-33', '8579c7e7-39fa-8ac7-8ce6-0428d79c711f'),
	('arendegang-development', 'party-committee-kommun-33', '877bced3-09e6-8f49-9784-73296b242088'),
	('arendegang-development', 'party-executive-kommun-33', '0b126f2e-4ed9-8c8d-ad5e-8e355434d2a9'),
	('arendegang-development', 'party-council-kommun-33', '62dd8e15-2b5f-85ca-84a8-799487cee8e1'),
	('arendegang-development', 'line-manager-kommun-34', '0f3501a4-9d27-83f9-a7db-f3473a62c6d7'),
	('arendegang-development', 'party-committee-kommun-34', 'd5340311-4f69-86a1-95f0-02f859e6210f'),
	('arendegang-development', 'party-executive-kommun-34', 'b5dd77d2-1920-88cd-9dff-987d605d35e9'),
	('arendegang-development', 'party-council-kommun-34', 'c31e82a6-a61c-841c-9110-9529ce2508aa'),
	('arendegang-development', 'line-manager-kommun-35', '73b0df19-f1f5-8764-9c39-a91e322f5aab'),
	('arendegang-development', 'party-committee-kommun-35', 'e7779a2f-a3ef-86bb-81e9-bc2081d8ea42'),
	('arendegang-development', 'party-executive-kommun-35', 'cc9df139-df07-8b3b-8795-adb1cc68fdbb'),
	('arendegang-development', 'party-council-kommun-35', 'bc8be34f-c7ee-8ca0-a529-6537e5403ebf'),
	('arendegang-development', 'line-manager-kommun-36', '2e8d026e-8ab8-84d3-ad5d-1775ce0b140b'),
	('arendegang-development', 'party-committee-kommun-36', 'e3516110-d1d6-8196-8492-ce9411671e22'),
	('arendegang-development', 'party-executive-kommun-36', 'd25d1ca9-2bce-8f41-a65d-82b4c38c7065'),
	('arendegang-development', 'party-council-kommun-36', 'd29023ee-9011-888a-856e-a0295c44c41e'),
	('arendegang-development', 'line-manager-kommun-37', '16d978ab-56ec-815a-8c38-44a2c4e6bc05'),
	('arendegang-development', 'party-committee-kommun-37', '841d0f26-b5cc-8f4c-8ebb-541eebb936b4'),
	('arendegang-development', 'party-executive-kommun-37', 'a112dddd-3694-8a50-8960-d9cb7b3318f7'),
	('arendegang-development', 'party-council-kommun-37', '6f5d68f2-d75e-84db-b4e6-b5cfbdee6512'),
	('arendegang-development', 'line-manager-kommun-38', '24e3860a-89ff-89d4-97b3-248bdc96f923'),
	('arendegang-development', 'party-committee-kommun-38', '6de50fdc-cac7-8797-81e4-86b16eecce7c');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'party-executive-kommun-38', '9aed37ee-8734-85c9-be5a-f87f555c8252'),
	('arendegang-development', 'party-council-kommun-38', 'ed3f3154-ea9e-8ccb-b009-47d56433e522'),
	('arendegang-development', 'line-manager-kommun-39', 'c7a8df09-32e6-8e17-bdd6-729d0ad5b633'),
	('arendegang-development', 'party-committee-kommun-39', '0a783562-889e-8851-88d5-19c281f6e1d4'),
	('arendegang-development', 'party-executive-kommun-39', '46cb67ab-1d55-84f9-b94f-1ea8a32678e2'),
	('arendegang-development', 'party-council-kommun-39', '25b18a54-64a4-8aea-830a-5d70eb3fcc51'),
	('arendegang-development', 'line-manager-kommun-40', '85b1900d-1387-8e41-b70b-155335364e3a'),
	('arendegang-development', 'party-committee-kommun-40', 'c178bd2b-1b20-8094-9be9-7d79fd956fac'),
	('arendegang-development', 'party-executive-kommun-40', 'e2b5f147-8ad7-8ba9-83bb-2abf7cb639e8'),
	('arendegang-development', 'party-council-kommun-40', '87b7305d-9f7b-8467-940e-73b54ef0dd2d'),
	('arendegang-development', 'line-manager-kommun-41', '2ed928de-b60c-8351-a424-d0cc4b9ce755'),
	('arendegang-development', 'party-committee-kommun-41', 'd45133e3-7c06-8ab3-9ee6-6978e52d6eff'),
	('arendegang-development', 'party-executive-kommun-41', '7a4a0696-9439-8730-9c03-356f11f50dcd'),
	('arendegang-development', 'party-council-kommun-41', '3b22701c-ea19-8121-adfc-2203e6552904'),
	('arendegang-development', 'line-manager-kommun-42', 'bc89862b-6985-8d06-9021-21aaeeb42502'),
	('arendegang-development', 'party-committee-kommun-42', 'e583205d-5f6d-809b-ab26-d432f95f0850'),
	('arendegang-development', 'party-executive-kommun-42', '63d562f1-533d-84c4-a5b9-cd17a7a22e2b'),
	('arendegang-development', 'party-council-kommun-42', '056d0882-c449-8d4b-8614-540dde0a1163'),
	('arendegang-development', 'line-manager-kommun-43', '6bc79808-0090-80db-b793-f16628ac215d'),
	('arendegang-development', 'party-committee-kommun-43', '76c67257-2456-8398-88a0-4549fd93116e'),
	('arendegang-development', 'party-executive-kommun-43', '254cf43e-cd92-8508-9799-58880bf3775b'),
	('arendegang-development', 'party-council-kommun-43', 'e2145a12-c44a-8257-9c9c-ab9261f4a0ee'),
	('arendegang-development', 'line-manager-kommun-44', 'e7ef5c76-86a6-82f6-a266-4c81153edd7c'),
	('arendegang-development', 'party-committee-kommun-44', '0dfd26e5-0943-8b7d-86fe-3ea31fe4449d'),
	('arendegang-development', 'party-executive-kommun-44', 'd2ff0deb-ac2a-8d8d-ac8f-1486d5b558d2'),
	('arendegang-development', 'party-council-kommun-44', '6ed9df5f-6820-81f6-b790-85720e5806aa'),
	('arendegang-development', 'line-manager-kommun-45', '3f27a69e-8a50-8874-ba79-615c7d432b86'),
	('arendegang-development', 'party-committee-kommun-45', '8bb2d043-0a81-81c1-85e1-dc45c7b39c92'),
	('arendegang-development', 'party-executive-kommun-45', 'e4eeb672-fa3e-8621-bc1d-9db6a05b25db'),
	('arendegang-development', 'party-council-kommun-45', '2abda071-c494-8de8-8534-43a3e1d97cd4'),
	('arendegang-development', 'line-manager-kommun-46', 'e7f55818-6fad-810f-9b44-bc73dd0b1a4c'),
	('arendegang-development', 'party-committee-kommun-46', '3cdfd047-b2e1-8f42-8ac8-7c75a22091a2'),
	('arendegang-development', 'party-executive-kommun-46', '52c82d7c-a313-884e-bea6-e138d1b5772e'),
	('arendegang-development', 'party-council-kommun-46', 'bfbda7ff-c884-8b8e-8b85-b554a69f1817'),
	('arendegang-development', 'line-manager-kommun-47', '843d65a2-b81b-8e4f-a732-a78bdb893e77'),
	('arendegang-development', 'party-committee-kommun-47', '7b9c5601-d758-8995-8584-0e273ed54918'),
	('arendegang-development', 'party-executive-kommun-47', 'c020ce24-746c-86e3-90e2-cf38c439ca4e'),
	('arendegang-development', 'party-council-kommun-47', '7785d861-ed46-8d9f-9b52-83cfbbb8297e'),
	('arendegang-development', 'line-manager-kommun-48', '28c70a0f-7157-8673-9a5a-0ced33e0b296'),
	('arendegang-development', 'party-committee-kommun-48', '6e16b4de-103f-88c3-931c-f728efb9c013'),
	('arendegang-development', 'party-executive-kommun-48', 'af67d9d2-1d1b-88a7-ac71-61e5179bea43'),
	('arendegang-development', 'party-council-kommun-48', '56f64dba-75fa-8b36-9e68-eca2cc5f0e45'),
	('arendegang-development', 'line-manager-kommun-49', '46700267-04e4-8e77-9306-aef0298966b2'),
	('arendegang-development', 'party-committee-kommun-49', '622f111b-ca2c-8758-8cb0-ea7844ce083a'),
	('arendegang-development', 'party-executive-kommun-49', '44254285-7b34-8c4d-803d-7e40e4e0de2c'),
	('arendegang-development', 'party-council-kommun-49', 'e206298a-7df4-8480-b554-6614ed435435'),
	('arendegang-development', 'line-manager-lilla-edet', 'c1ed4c16-8769-88f7-818a-3fa16dc9ee95'),
	('arendegang-development', 'party-committee-lilla-edet', '32f6164a-35d8-8f9a-b817-74f1bfd1f109'),
	('arendegang-development', 'party-executive-lilla-edet', '1beabc2a-236c-8b7e-9d5f-119b65851841'),
	('arendegang-development', 'party-council-lilla-edet', 'c12b9528-f08d-8d51-a8e1-50e77ef91670');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'line-manager-lysekil', '14bb5742-c918-8522-a779-83bcfbd50233'),
	('arendegang-development', 'party-committee-lysekil', 'c059e304-5576-86cb-b789-ab477c530d2b'),
	('arendegang-development', 'party-executive-lysekil', 'b5632f0f-67e7-87e7-9105-21cbc3c112f4'),
	('arendegang-development', 'party-council-lysekil', 'e8e2087a-6575-8b51-ab0b-7918642cde5a'),
	('arendegang-development', 'line-manager-mark', '1eff967e-2770-8b4d-be26-500746246873'),
	('arendegang-development', 'party-committee-mark', '71077704-6598-8087-bb4d-634f5d47b003'),
	('arendegang-development', 'party-executive-mark', '646010d4-26fc-8f9e-bf0a-42e152df0b1a'),
	('arendegang-development', 'party-council-mark', '23deeabe-1bce-8a57-bdf1-191cfc63b8eb'),
	('arendegang-development', 'line-manager-mellerud', 'ae8e7875-538b-8272-98fe-38a52104258b'),
	('arendegang-development', 'party-committee-mellerud', '977cdd42-fd9c-87de-b19e-8bd51a4e3770'),
	('arendegang-development', 'party-executive-mellerud', '4847d448-ea2a-80fc-8c0e-38c0ea3483f2'),
	('arendegang-development', 'party-council-mellerud', 'ce9e7974-5a84-8673-a4be-b9052578b784'),
	('arendegang-development', 'line-manager-molndal', '5590f933-6e82-8309-9c17-7fce0f88d607'),
	('arendegang-development', 'party-committee-molndal', '0f490e7f-bbe9-883c-b457-4e8f5c964c00'),
	('arendegang-development', 'party-executive-molndal', '7372ef93-b926-8112-a430-f75c2e47776b'),
	('arendegang-development', 'party-council-molndal', '414be679-3506-85c5-8371-d701b0b65f29'),
	('arendegang-development', 'line-manager-munkedal', '9125bc70-03b1-828c-b4f5-16ab260df4f9'),
	('arendegang-development', 'party-committee-munkedal', 'e0881707-4294-87b8-9c59-3a627ff7440b'),
	('arendegang-development', 'party-executive-munkedal', 'b0787342-f8b7-83e8-ad77-8305152108d7'),
	('arendegang-development', 'party-council-munkedal', '42fa40e8-6ba3-8eb0-b677-daf8373d386a'),
	('arendegang-development', 'line-manager-ockero', '658f9975-3c07-83aa-8a81-b8e08efe32fa'),
	('arendegang-development', 'party-committee-ockero', 'ccb10fa1-991b-8a53-9b82-440e5d5d5a3e'),
	('arendegang-development', 'party-executive-ockero', 'cc8f558d-544d-870f-844e-483088e5f888'),
	('arendegang-development', 'party-council-ockero', 'b35bd4d1-5d40-8f3d-8147-f9f4428dfe99'),
	('arendegang-development', 'line-manager-orust', '4d5581d2-a783-8eb4-841d-d63b34d62566'),
	('arendegang-development', 'party-committee-orust', '6c02eccd-75c0-84e5-a69e-d576ea153ce4'),
	('arendegang-development', 'party-executive-orust', 'a60414ac-3fe3-8c38-9e08-16ad932f25be'),
	('arendegang-development', 'party-council-orust', '67026dca-8fa0-8a41-ac3e-a29da6902884'),
	('arendegang-development', 'line-manager-partille', '73e21c93-1889-86b0-96d1-1ab24ab00825'),
	('arendegang-development', 'party-committee-partille', 'c317dcd3-7c06-81b5-af6f-10aaaa9ed922'),
	('arendegang-development', 'party-executive-partille', '92d07673-7a7a-8afb-9f6a-793dfe3abd48'),
	('arendegang-development', 'party-council-partille', 'fc84cabb-79f9-854f-959a-ab437afd002f'),
	('arendegang-development', 'line-manager-sotenas', 'cb991902-fe47-8e44-a81c-edb904564900'),
	('arendegang-development', 'party-committee-sotenas', 'a412660f-74e3-8c29-9551-c25306d79852'),
	('arendegang-development', 'party-executive-sotenas', 'b5c0f371-ccfb-8414-9087-95f6b3473184'),
	('arendegang-development', 'party-council-sotenas', '2b980364-c33e-8cd3-9860-6a7c448e87e5'),
	('arendegang-development', 'line-manager-stromstad', '20782c00-54bf-8736-ba2e-30cabc3f626d'),
	('arendegang-development', 'party-committee-stromstad', 'd3f76131-92ea-80e6-a439-4e47567bdb3d'),
	('arendegang-development', 'party-executive-stromstad', '7ca3a7ba-e6ac-8a95-a17b-71da16057796'),
	('arendegang-development', 'party-council-stromstad', '856ce389-6861-822e-8c28-1d896342b4a5'),
	('arendegang-development', 'line-manager-svenljunga', '8efe7866-b8b0-869f-a941-c76743c48f12'),
	('arendegang-development', 'party-committee-svenljunga', '2f9a6253-e9b5-8f67-8091-8ee397ed263f'),
	('arendegang-development', 'party-executive-svenljunga', 'dcacd71e-b124-88e2-baa5-6061a461c0ab'),
	('arendegang-development', 'party-council-svenljunga', '44abecdf-37f0-842a-bc04-e5824b5712bc'),
	('arendegang-development', 'line-manager-tanum', '54412ed6-5ba6-8d6a-8ebb-9d3a31c9e9e6'),
	('arendegang-development', 'party-committee-tanum', '92dca455-87b5-81fd-a7ab-45110e0c3a07'),
	('arendegang-development', 'party-executive-tanum', '93ff4f37-707e-8011-8423-fd127807a281'),
	('arendegang-development', 'party-council-tanum', '8603bbbd-dfef-8d9d-81b4-d4a6e18a2cc0'),
	('arendegang-development', 'line-manager-tranemo', 'c87ba28a-d63b-8674-aa83-1421b43c44ca'),
	('arendegang-development', 'party-committee-tranemo', '59d36709-c5fb-816c-95a4-a92e9cfac263');
INSERT INTO public.person_identity VALUES
	('arendegang-development', 'party-executive-tranemo', '6bec9a46-3e61-820e-8100-723980333275'),
	('arendegang-development', 'party-council-tranemo', 'edbc89ac-8239-8d50-afee-d86195be61b8'),
	('arendegang-development', 'line-manager-trollhattan', '196b5223-8c0c-8344-ace2-5d51bd49c35c'),
	('arendegang-development', 'party-committee-trollhattan', '060ebcc2-5ad3-8483-b160-12b502183c66'),
	('arendegang-development', 'party-executive-trollhattan', '72553870-97f8-8ba7-b6c0-3bb1af5f4009'),
	('arendegang-development', 'party-council-trollhattan', '8a6c579e-a1db-81cf-8d6f-b5674b19f14a'),
	('arendegang-development', 'line-manager-uddevalla', '90189834-55ee-84a6-8066-4c5b90899de6'),
	('arendegang-development', 'party-committee-uddevalla', 'e25e32c1-3c19-8577-941f-7be426aac5b1'),
	('arendegang-development', 'party-executive-uddevalla', '2ead02f9-aee4-8454-af37-9a151e93eef4'),
	('arendegang-development', 'party-council-uddevalla', 'cd802cea-4354-8644-9f4b-5836416dc951'),
	('arendegang-development', 'line-manager-ulricehamn', 'cc97135f-1aea-8203-bbb8-3f5afa7810a1'),
	('arendegang-development', 'party-committee-ulricehamn', '1ef34c64-62e4-8074-9e36-3b17f2610fa8'),
	('arendegang-development', 'party-executive-ulricehamn', '6feff0fd-a412-8b02-93f7-516c72ae3930'),
	('arendegang-development', 'party-council-ulricehamn', '7b016e6c-0e5a-8ea8-9b18-3dd1f4827a0b'),
	('arendegang-development', 'line-manager-vanersborg', '51b992e2-9a63-8dae-af01-a715e5331aa2'),
	('arendegang-development', 'party-committee-vanersborg', 'f7f870c5-6525-8147-8fea-9c77fc848091'),
	('arendegang-development', 'party-executive-vanersborg', '84066b52-9fda-8506-8db6-926731da3ddd'),
	('arendegang-development', 'party-council-vanersborg', '90e1398b-7a09-8bde-aebe-dabdddacc9fe'),
	('arendegang-development', 'line-manager-vargarda', '5a56f21d-096a-8764-8201-3de33ea410d1'),
	('arendegang-development', 'party-committee-vargarda', 'c81af929-e50b-866a-bc17-128df2bdf01a'),
	('arendegang-development', 'party-executive-vargarda', '51a245a9-8fc2-885a-a125-9b3928a4c3de'),
	('arendegang-development', 'party-council-vargarda', '1d1fdbda-b755-8a0b-aee8-d3b48b947f47'),
	('arendegang-development', 'line-manager-vgr', '0c942c55-35e6-82d1-bd64-10502ebb9612'),
	('arendegang-development', 'party-council-vgr', 'b7783692-c4b4-8cbe-b137-e55ae1da7d26'),
	('arendegang-development', 'administrator', 'cee4dedc-8002-8e39-a43e-8f5666dbc07a');


--
-- Data for Name: registry_epoch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_epoch VALUES
	(1, 7);


--
-- Data for Name: registry_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_event OVERRIDING SYSTEM VALUE VALUES
	(1, 1736751600792387, '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'd27d713e-1eb1-82f7-ac5e-c9aa27c003fa', 'MANDATE_ENDED', '7c422728-1da8-80ab-bb4a-2a0c3c2352a1', 'fyr24/local/orust', '{"kind":"MANDATE_ENDED","at":"2025-01-13T07:00:00.79238787Z","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","acting":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"},"mandate":{"id":"7c422728-1da8-80ab-bb4a-2a0c3c2352a1","person":"3e686f01-fa01-8b71-a5f6-cbf7b0609978","body":"fyr24/local/orust","seat":"social-services","function":"CHAIR","from":"2024-01-26","to":"2025-01-31"},"ends":[{"mandate":"7c422728-1da8-80ab-bb4a-2a0c3c2352a1","lastDay":"2025-01-31"}],"reason":{"$text":"Mandattiden är slut"},"warnings":[{"sv":"Lokal vårdsamverkansgrupp Orust saknar ordförande från och med 2025-02-01.","en":"Local care collaboration group Orust has no chair from 2025-02-01."},{"rule":"I12","sv":"Lokal vårdsamverkansgrupp Orust är inte sammansatt som det ska: socialtjänst saknas.","en":"Lokal vårdsamverkansgrupp Orust is not composed as it must be: social services is missing."}],"requestId":"01a20f20-9cb6-769f-a535-943bbd7b4ef3"}', '01a20f20-9cb6-769f-a535-943bbd7b4ef3'),
	(2, 1736751600822011, '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'd27d713e-1eb1-82f7-ac5e-c9aa27c003fa', 'MANDATE_ENDED', 'c6ef4d69-ea84-8751-bfc0-14c3073ea933', 'fyr24/local/orust', '{"kind":"MANDATE_ENDED","at":"2025-01-13T07:00:00.82201146Z","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","acting":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"},"mandate":{"id":"c6ef4d69-ea84-8751-bfc0-14c3073ea933","person":"5f38f61f-c50e-82b5-ad32-a0f534916c14","body":"fyr24/local/orust","seat":"regional-primary-care","function":"VICE_CHAIR","from":"2024-01-26","to":"2025-01-31"},"ends":[{"mandate":"c6ef4d69-ea84-8751-bfc0-14c3073ea933","lastDay":"2025-01-31"}],"reason":{"$text":"Mandattiden är slut"},"warnings":[{"rule":"I12","sv":"Lokal vårdsamverkansgrupp Orust är inte sammansatt som det ska: socialtjänst saknas, primärvård (region) saknas.","en":"Lokal vårdsamverkansgrupp Orust is not composed as it must be: social services is missing, primary care (region) is missing."}],"requestId":"01a20f20-9cd4-73dd-8851-a696ecb53452"}', '01a20f20-9cd4-73dd-8851-a696ecb53452'),
	(3, 1736751600859040, '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'd27d713e-1eb1-82f7-ac5e-c9aa27c003fa', 'MANDATE_ENDED', 'db7d4ba7-2045-8939-8fe4-476aa74b980d', 'fyr24/local/orust', '{"kind":"MANDATE_ENDED","at":"2025-01-13T07:00:00.85904064Z","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","acting":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"},"mandate":{"id":"db7d4ba7-2045-8939-8fe4-476aa74b980d","person":"d696f19e-b4ef-8f85-aceb-c95f3684b3ca","body":"fyr24/local/orust","seat":"dental-care","function":"MEMBER","from":"2024-01-26","to":"2025-01-31"},"ends":[{"mandate":"db7d4ba7-2045-8939-8fe4-476aa74b980d","lastDay":"2025-01-31"}],"reason":{"$text":"Mandattiden är slut"},"warnings":[{"rule":"I12","sv":"Lokal vårdsamverkansgrupp Orust är inte sammansatt som det ska: socialtjänst saknas, primärvård (region) saknas, tandvård saknas.","en":"Lokal vårdsamverkansgrupp Orust is not composed as it must be: social services is missing, primary care (region) is missing, dental care is missing."}],"requestId":"01a20f20-9cf9-76e6-86a7-3beda890329d"}', '01a20f20-9cf9-76e6-86a7-3beda890329d'),
	(4, 1736751600892008, '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'd27d713e-1eb1-82f7-ac5e-c9aa27c003fa', 'APPOINTED', '01a20f20-9d1c-75eb-a319-b20104c4671d', 'fyr24/local/orust', '{"kind":"APPOINTED","at":"2025-01-13T07:00:00.892008047Z","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","acting":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"},"mandate":{"id":"01a20f20-9d1c-75eb-a319-b20104c4671d","person":"5f38f61f-c50e-82b5-ad32-a0f534916c14","body":"fyr24/local/orust","seat":"regional-primary-care","function":"CHAIR","from":"2025-02-01","to":"2026-01-31"},"decision":{"$text":"§ 12, 2024-12-06"},"reason":{"$text":"Valet inför det nya året"},"requestId":"01a20f20-9d1a-7309-8492-f6ae1ba2cc9b"}', '01a20f20-9d1a-7309-8492-f6ae1ba2cc9b'),
	(5, 1736751600926384, '66f140b8-de4a-8372-8a97-a7d4fe7929ba', 'd27d713e-1eb1-82f7-ac5e-c9aa27c003fa', 'APPOINTED', '01a20f20-9d3e-75d5-9d00-3284552daddb', 'fyr24/local/orust', '{"kind":"APPOINTED","at":"2025-01-13T07:00:00.926384711Z","person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","acting":{"person":"66f140b8-de4a-8372-8a97-a7d4fe7929ba","mandate":"d27d713e-1eb1-82f7-ac5e-c9aa27c003fa","body":"fyr24/office","seat":"process-leader-fkf","function":"PROCESS_LEADER"},"mandate":{"id":"01a20f20-9d3e-75d5-9d00-3284552daddb","person":"3e686f01-fa01-8b71-a5f6-cbf7b0609978","body":"fyr24/local/orust","seat":"social-services","function":"VICE_CHAIR","from":"2025-02-01","to":"2026-01-31"},"decision":{"$text":"§ 12, 2024-12-06"},"reason":{"$text":"Valet inför det nya året"},"requestId":"01a20f20-9d3c-77e6-871d-90a37244e8df"}', '01a20f20-9d3c-77e6-871d-90a37244e8df');


--
-- Data for Name: registry_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_series VALUES
	('FYR24', 2024, 6),
	('SAL19', 2020, 1),
	('SAL19', 2021, 1),
	('FYR24', 2025, 3);


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES
	('m0001_cases_and_registry', 1795550124),
	('m0002_model_versions', 1795550124),
	('m0003_registry_events', 1795550124);


--
-- Name: case_event_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_event_position_seq', 48, true);


--
-- Name: registry_event_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.registry_event_position_seq', 5, true);


--
-- Name: case_event case_event_case_id_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_case_id_version_key UNIQUE (case_id, version);


--
-- Name: case_event case_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_pkey PRIMARY KEY ("position");


--
-- Name: case_file case_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_pkey PRIMARY KEY (id);


--
-- Name: case_file case_file_registry_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_registry_number_key UNIQUE (registry_number);


--
-- Name: case_link case_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_link
    ADD CONSTRAINT case_link_pkey PRIMARY KEY (link, case_id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (person_id, mutation, key);


--
-- Name: mandate mandate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (id);


--
-- Name: model_version model_version_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.model_version
    ADD CONSTRAINT model_version_digest_key UNIQUE (digest);


--
-- Name: model_version model_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.model_version
    ADD CONSTRAINT model_version_pkey PRIMARY KEY (code, version);


--
-- Name: person_identity person_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_identity_pkey PRIMARY KEY (issuer, subject);


--
-- Name: person person_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_key_key UNIQUE (key);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: registry_epoch registry_epoch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_epoch
    ADD CONSTRAINT registry_epoch_pkey PRIMARY KEY (id);


--
-- Name: registry_event registry_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_event
    ADD CONSTRAINT registry_event_pkey PRIMARY KEY ("position");


--
-- Name: registry_series registry_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_series
    ADD CONSTRAINT registry_series_pkey PRIMARY KEY (model, year);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: case_file_closed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_closed ON public.case_file USING btree (closed_at);


--
-- Name: case_file_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_due ON public.case_file USING btree (due_on, id);


--
-- Name: case_file_holder_state_opened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_holder_state_opened ON public.case_file USING btree (holder, state, opened_at, id);


--
-- Name: case_file_holder_state_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_holder_state_updated ON public.case_file USING btree (holder, state, updated_at, id);


--
-- Name: case_file_kind_opened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_kind_opened ON public.case_file USING btree (kind, opened_at, id);


--
-- Name: case_file_model_opened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_model_opened ON public.case_file USING btree (model, opened_at, id);


--
-- Name: case_file_model_state_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_model_state_updated ON public.case_file USING btree (model, state, updated_at, id);


--
-- Name: case_file_opened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_opened ON public.case_file USING btree (opened_at, id);


--
-- Name: case_file_raised_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_raised_by ON public.case_file USING btree (raised_by, opened_at, id);


--
-- Name: case_file_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_updated ON public.case_file USING btree (updated_at, id);


--
-- Name: case_link_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_link_case ON public.case_link USING btree (case_id);


--
-- Name: idempotency_key_used_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_used_at ON public.idempotency_key USING btree (used_at);


--
-- Name: registry_event_body; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registry_event_body ON public.registry_event USING btree (body, "position");


--
-- Name: case_file_place; Type: STATISTICS; Schema: public; Owner: -
--

CREATE STATISTICS public.case_file_place (dependencies) ON state, holder FROM public.case_file;


--
-- Name: case_event case_event_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: case_link case_link_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_link
    ADD CONSTRAINT case_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: mandate mandate_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: model_version model_version_published_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.model_version
    ADD CONSTRAINT model_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.person(id);


--
-- Name: person_identity person_identity_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: registry_event registry_event_actor_mandate_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_event
    ADD CONSTRAINT registry_event_actor_mandate_fkey FOREIGN KEY (actor_mandate) REFERENCES public.mandate(id);


--
-- Name: registry_event registry_event_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_event
    ADD CONSTRAINT registry_event_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES public.mandate(id);


--
-- Name: registry_event registry_event_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_event
    ADD CONSTRAINT registry_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- PostgreSQL database dump complete
--


