//! An issuer of a test's own: what its discovery document and its keys say, over real HTTP, and whoever asked for them.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair, RsaPublicKeyComponents,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs as cryptography;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

pub const DISCOVERY: &str = "/.well-known/openid-configuration";
pub const KEYS: &str = "/keys";

/// A key pair of an issuer.
#[derive(Clone)]
pub struct SigningKey {
    pub algorithm: Algorithm,
    signing: EncodingKey,
    /// What is published of it.
    pub jwk: Value,
    /// The public key as PEM, as somebody would feed it to a keyed hash.
    pub pem: String,
}

pub fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn pem(kind: &str, der: &[u8]) -> String {
    let body = STANDARD.encode(der);
    format!("-----BEGIN {kind} KEY-----\n{body}\n-----END {kind} KEY-----\n")
}

pub fn ed25519(id: &str) -> SigningKey {
    let document = Ed25519KeyPair::generate_pkcs8v1(&SystemRandom::new()).expect("a key");
    let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).expect("a key");
    SigningKey {
        algorithm: Algorithm::EdDSA,
        signing: EncodingKey::from_ed_der(document.as_ref()),
        jwk: json!({ "kty": "OKP", "crv": "Ed25519", "kid": id, "x": base64(pair.public_key()) }),
        pem: pem("PUBLIC", pair.public_key().as_ref()),
    }
}

pub fn p256(id: &str) -> SigningKey {
    let kind = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let document = EcdsaKeyPair::generate_pkcs8(kind, &SystemRandom::new()).expect("a key");
    let pair = EcdsaKeyPair::from_pkcs8(kind, document.as_ref()).expect("a key");
    let point = pair.public_key().as_ref();
    let der: PublicKeyX509Der<'_> = pair.public_key().as_der().expect("a public key");
    SigningKey {
        algorithm: Algorithm::ES256,
        signing: EncodingKey::from_ec_der(document.as_ref()),
        jwk: json!({ "kty": "EC", "crv": "P-256", "kid": id, "x": base64(&point[1..33]), "y": base64(&point[33..]), "use": "sig" }),
        pem: pem("PUBLIC", der.as_ref()),
    }
}

pub fn rsa(id: &str) -> SigningKey {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
    let parts = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public_key());
    let private = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).expect("a private key");
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().expect("a public key");
    SigningKey {
        algorithm: Algorithm::RS256,
        signing: EncodingKey::from_rsa_pem(pem("PRIVATE", private.as_ref()).as_bytes()).expect("a key"),
        jwk: json!({ "kty": "RSA", "kid": id, "n": base64(&parts.n), "e": base64(&parts.e), "alg": "RS256" }),
        pem: pem("PUBLIC", public.as_ref()),
    }
}

impl SigningKey {
    /// A token with just this header and these claims, whatever they are.
    pub fn signs(&self, header: &str, claims: &str) -> String {
        let message = format!("{}.{}", base64(header), base64(claims));
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &self.signing, self.algorithm);
        format!("{message}.{}", signature.expect("a signature"))
    }

    /// The header that the issuer writes.
    pub fn header(&self) -> Value {
        let name = match self.algorithm {
            Algorithm::EdDSA => "EdDSA",
            Algorithm::ES256 => "ES256",
            _ => "RS256",
        };
        json!({ "alg": name, "kid": self.jwk["kid"], "typ": "at+jwt" })
    }

    /// A token as the issuer gives it.
    pub fn token(&self, claims: &Value) -> String {
        self.signs(&self.header().to_string(), &claims.to_string())
    }
}

/// An issuer that runs.
pub struct Issuer {
    address: SocketAddr,
    /// Its certificate, as PEM, where it is behind TLS.
    pub certificate: Option<String>,
    site: Arc<Site>,
    serving: JoinHandle<()>,
}

#[derive(Default)]
struct Site {
    /// What it answers, by path: the whole of it, as it goes over the wire.
    answers: Mutex<BTreeMap<String, String>>,
    down: Mutex<bool>,
    asked: watch::Sender<Vec<String>>,
}

impl Issuer {
    /// Starts an issuer with these keys.
    pub async fn with(keys: &[&SigningKey]) -> Self {
        Self::start(keys, None).await
    }

    /// Starts one behind TLS, with a certificate that nobody else has signed.
    pub async fn behind_tls(keys: &[&SigningKey]) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        let private = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
        let config = ServerConfig::builder_with_provider(Arc::new(cryptography::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("TLS")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], private)
            .expect("a certificate and its key");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Self::start(keys, Some((acceptor, made.cert.pem()))).await
    }

    async fn start(keys: &[&SigningKey], tls: Option<(TlsAcceptor, String)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let site = Arc::new(Site::default());
        let (acceptor, certificate) = tls.unzip();
        let issuer = Self {
            address,
            certificate,
            serving: tokio::spawn(serve(listener, acceptor, Arc::clone(&site))),
            site,
        };
        let (name, keys_at) = (issuer.name(), format!("{}{KEYS}", issuer.name()));
        issuer.says(DISCOVERY, &json!({ "issuer": name, "jwks_uri": keys_at }));
        issuer.publishes(keys);
        issuer
    }

    /// Its name, which is where it is.
    pub fn name(&self) -> String {
        match self.certificate {
            Some(_) => format!("https://localhost:{}", self.address.port()),
            None => format!("http://{}", self.address),
        }
    }

    /// From now on it publishes these keys.
    pub fn publishes(&self, keys: &[&SigningKey]) {
        let keys: Vec<_> = keys.iter().map(|key| &key.jwk).collect();
        self.says(KEYS, &json!({ "keys": keys }));
    }

    /// From now on it answers a path with a document.
    pub fn says(&self, path: &str, document: &Value) {
        self.answers(path, "200 OK", "content-type: application/json", &document.to_string());
    }

    /// From now on it answers a path so.
    pub fn answers(&self, path: &str, status: &str, header: &str, body: &str) {
        let length = body.len();
        let answer =
            format!("HTTP/1.1 {status}\r\n{header}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
        self.site
            .answers
            .lock()
            .expect("the site")
            .insert(path.to_owned(), answer);
    }

    /// Whether it can be reached.
    pub fn is_down(&self, down: bool) {
        *self.site.down.lock().expect("the site") = down;
    }

    /// The paths that it was asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.site.asked.borrow().clone()
    }

    /// How often its keys were asked for.
    pub fn keys_asked(&self) -> usize {
        self.asked().iter().filter(|path| *path == KEYS).count()
    }

    /// The claims of a good token for somebody.
    pub fn claims(&self, subject: &str) -> Value {
        let now = now();
        json!({ "iss": self.name(), "aud": "arendegang", "sub": subject, "iat": now, "exp": now + 600 })
    }

    /// Its table in the configuration, with more lines.
    pub fn table(&self, more: &str) -> String {
        format!(
            "[[issuer]]\nissuer = \"{}\"\naudience = \"arendegang\"\n{more}\n",
            self.name()
        )
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

pub fn now() -> i64 {
    arendegang::clock::real_time_for_tokens().as_second()
}

async fn serve(listener: TcpListener, acceptor: Option<TlsAcceptor>, site: Arc<Site>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (site, acceptor) = (Arc::clone(&site), acceptor.clone());
        tokio::spawn(async move {
            match acceptor {
                Some(acceptor) => answer(acceptor.accept(stream).await.ok()?, &site).await,
                None => answer(stream, &site).await,
            }
        });
    }
}

async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, site: &Site) -> Option<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut part = [0; 1024];
        match stream.read(&mut part).await {
            Ok(length) if length > 0 => request.extend_from_slice(&part[..length]),
            _ => return None,
        }
    }
    let request = String::from_utf8(request).ok()?;
    let path = request.split(' ').nth(1)?.to_owned();
    site.asked.send_modify(|asked| asked.push(path.clone()));
    if *site.down.lock().ok()? {
        return None;
    }
    let known = site.answers.lock().ok()?.get(&path).cloned();
    let answer = known.unwrap_or_else(|| "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_owned());
    stream.write_all(answer.as_bytes()).await.ok()?;
    stream.shutdown().await.ok()
}
