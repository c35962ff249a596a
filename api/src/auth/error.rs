//! Why nobody could be recognised. Every reason says what to do, and none repeats anything of the token.

use super::authorization::MAX_TOKEN_BYTES;

/// Why a request is not from anybody.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    /// There is no token where one is needed.
    #[error("This needs a person. Send the header Authorization: Bearer <token>.")]
    Missing,
    /// There are several headers, and no telling which one counts.
    #[error("There is more than one Authorization header. Send exactly one.")]
    SeveralHeaders,
    /// Another scheme than `Bearer`.
    #[error("The Authorization header is not of the kind that is understood. Send Authorization: Bearer <token>.")]
    NotBearer,
    /// More bytes than any token has.
    #[error("The token is too large: at most {MAX_TOKEN_BYTES} bytes are read. Get one with fewer claims.")]
    TooLarge,
    /// Not a JWT.
    #[error("The token is not a JSON Web Token. Send it whole: three parts of base64url with dots between.")]
    Malformed,
    /// A name that stands twice, so that two readers could read two different things.
    #[error("The token has a header or claim that stands twice. Get one from an issuer that writes each once.")]
    DuplicateName,
    /// An extension that must be understood, and is not.
    #[error("The token asks for an extension (crit) that is not supported. Get one without it.")]
    CriticalExtension,
    /// A token for something else, such as an ID of a document or a logout.
    #[error("The token is of another type. Use an access token: typ JWT or at+jwt.")]
    WrongType,
    /// No algorithm, a symmetric one, or one that this issuer or this key may not use.
    #[error(
        "The token is signed with an algorithm that is not allowed here. The issuer has to sign with EdDSA, ES256 \
         or RS256, as the server's configuration allows it."
    )]
    AlgorithmNotAllowed,
    /// Not one of the issuers that are trusted.
    #[error(
        "The token comes from an issuer that is not trusted here. Get one from the organisation's identity provider."
    )]
    WrongIssuer,
    /// A development token, where only real ones count.
    #[error(
        "This is a development token, and the server runs in production. Get a token from the organisation's \
         identity provider."
    )]
    DevelopmentTokenInProduction,
    /// A development token of another data folder.
    #[error(
        "This development token was made with another key. Print a new one with the data folder of this server: \
         arendegang token --as KEY --data-dir FOLDER."
    )]
    OtherDevelopmentKey,
    /// A key that the issuer is not known to have.
    #[error(
        "The token is signed with a key that is not known for its issuer. Get a new token; if that does not help, \
         the server's copy of the issuer's keys is out of date."
    )]
    UnknownKey,
    /// No key is named, and several could be meant.
    #[error("The token does not say which key signed it, and several could have. The issuer has to send kid.")]
    KeyNotNamed,
    /// The signature is not that of the key.
    #[error("The token's signature is not right: it was changed, cut off or forged. Get a new one.")]
    BadSignature,
    /// A token for somebody else.
    #[error("The token is meant for another service. Get one whose audience (aud) is one of: {}.", .expected.join(", "))]
    WrongAudience {
        /// The audiences that mean this server.
        expected: Vec<String>,
    },
    /// Nothing says when the token ends.
    #[error("The token does not say when it expires. Get one with the claim exp.")]
    NoExpiry,
    /// Too late.
    #[error("The token has expired. Get a new one.")]
    Expired,
    /// Too early.
    #[error("The token is not valid yet. Wait, or check the clock of the issuer.")]
    NotYetValid,
    /// The account that it was given to works no more.
    #[error("The service account is revoked or has expired. Ask whoever keeps it for another one.")]
    ServiceAccountEnded,
    /// Nobody is named.
    #[error("The token does not say who it is for. Get one whose claim {claim} is a text of 1 to 255 characters.")]
    NoSubject {
        /// The claim that names people, as configured for the issuer.
        claim: String,
    },
}

impl AuthError {
    /// The reason as a word that stays the same, for logs and metrics.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::SeveralHeaders => "several_headers",
            Self::NotBearer => "not_bearer",
            Self::TooLarge => "too_large",
            Self::Malformed => "malformed",
            Self::DuplicateName => "duplicate_name",
            Self::CriticalExtension => "critical_extension",
            Self::WrongType => "wrong_type",
            Self::AlgorithmNotAllowed => "algorithm_not_allowed",
            Self::WrongIssuer => "wrong_issuer",
            Self::DevelopmentTokenInProduction => "development_token_in_production",
            Self::OtherDevelopmentKey => "other_development_key",
            Self::UnknownKey => "unknown_key",
            Self::KeyNotNamed => "key_not_named",
            Self::BadSignature => "bad_signature",
            Self::WrongAudience { .. } => "wrong_audience",
            Self::NoExpiry => "no_expiry",
            Self::Expired => "expired",
            Self::NotYetValid => "not_yet_valid",
            Self::ServiceAccountEnded => "service_account_ended",
            Self::NoSubject { .. } => "no_subject",
        }
    }

    /// The value of `WWW-Authenticate` that goes with the answer (RFC 6750, section 3).
    #[must_use]
    pub const fn challenge(&self) -> &'static str {
        match self {
            Self::Missing => "Bearer",
            Self::SeveralHeaders | Self::NotBearer => "Bearer error=\"invalid_request\"",
            Self::TooLarge
            | Self::Malformed
            | Self::DuplicateName
            | Self::CriticalExtension
            | Self::WrongType
            | Self::AlgorithmNotAllowed
            | Self::WrongIssuer
            | Self::DevelopmentTokenInProduction
            | Self::OtherDevelopmentKey
            | Self::UnknownKey
            | Self::KeyNotNamed
            | Self::BadSignature
            | Self::WrongAudience { .. }
            | Self::NoExpiry
            | Self::Expired
            | Self::NotYetValid
            | Self::ServiceAccountEnded
            | Self::NoSubject { .. } => "Bearer error=\"invalid_token\"",
        }
    }
}
